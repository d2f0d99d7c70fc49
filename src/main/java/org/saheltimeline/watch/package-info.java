/** What changes in folders, and when. */
@NullMarked
package org.saheltimeline.watch;

import org.jspecify.annotations.NullMarked;
