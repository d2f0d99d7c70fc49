/** Content that somebody wrote to do harm: what of it may come out on a page, and what never. */
@NullMarked
package org.saheltimeline.hostile;

import org.jspecify.annotations.NullMarked;
