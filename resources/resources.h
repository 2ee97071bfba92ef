#pragma once

namespace sincerely
{

/// Makes the files below ":/sincerely/" (icons, sample campaign) visible. To be called once at the start of every
/// program; calling it again does nothing.
void initResources();

} // namespace sincerely
