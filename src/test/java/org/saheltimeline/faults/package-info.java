/** Builds that are killed, run out of disk, meet each other or lose their permissions: real processes, real disks. */
@NullMarked
package org.saheltimeline.faults;

import org.jspecify.annotations.NullMarked;
