// Only under the thread sanitizer. Qt starts programs in a child that shares its parent's memory until then (as vfork
// does), and the sanitizer's own state is in that memory: it takes the child for the parent and gives up. So the child
// gets a copy, as with fork; all else is the sanitizer's interceptor.
#include <cstdarg>
#include <sched.h>

extern "C" {

extern const char sincerely_plain_fork;
const char sincerely_plain_fork = 0; ///< By which the linker is told to take this file.

int __interceptor_clone(int (*run)(void *), void *stack, int flags, void *argument, ...);

int clone(int (*run)(void *), void *stack, int flags, void *argument, ...) noexcept
{
    va_list further;
    va_start(further, argument);
    void *parent = va_arg(further, void *);
    void *local = va_arg(further, void *);
    void *child = va_arg(further, void *);
    va_end(further);
    return __interceptor_clone(run, stack, flags & ~(CLONE_VM | CLONE_VFORK), argument, parent, local, child);
}
}
