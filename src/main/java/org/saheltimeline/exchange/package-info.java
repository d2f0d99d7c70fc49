/** Other formats, out: Atom, JSON, sitemap. */
@NullMarked
package org.saheltimeline.exchange;

import org.jspecify.annotations.NullMarked;
