/** Other formats, out: data files, feeds, sitemap, JSON-LD, citations. */
@NullMarked
package org.saheltimeline.exchange;

import org.jspecify.annotations.NullMarked;
