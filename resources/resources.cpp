#include "resources/resources.h"

#include <QtGlobal>

// Q_INIT_RESOURCE declares a function at global scope and so cannot stand inside a namespace.
static void registerFiles()
{
    Q_INIT_RESOURCE(resources);
}

namespace sincerely
{

void initResources()
{
    registerFiles();
}

} // namespace sincerely
