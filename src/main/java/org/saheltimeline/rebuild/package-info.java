/** What need not be made again: what the last build was made from, and which files of the site would be the same. */
@NullMarked
package org.saheltimeline.rebuild;

import org.jspecify.annotations.NullMarked;
