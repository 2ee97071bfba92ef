#include "core/async/on_thread.h"

namespace sincerely
{

// Not instrumented: that the errand itself can be looked at, the pool has seen to.
#if defined(__clang__) || defined(__GNUC__)
__attribute__((no_sanitize("thread")))
#endif
void Errand::run()
{
    (void)m_isComplete.load(std::memory_order_acquire);
    carryOut();
}

} // namespace sincerely
