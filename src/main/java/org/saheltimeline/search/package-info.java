/** Search without a server: an index in small files that a page loads as it needs them. */
@NullMarked
package org.saheltimeline.search;

import org.jspecify.annotations.NullMarked;
