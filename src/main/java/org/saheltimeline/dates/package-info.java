/** Dates that say how sure they are: EDTF in, bounds and labels out. */
@NullMarked
package org.saheltimeline.dates;

import org.jspecify.annotations.NullMarked;
