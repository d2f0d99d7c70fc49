/** The site that the real content makes, page by page: what holds for all of them. */
@NullMarked
package org.saheltimeline.site;

import org.jspecify.annotations.NullMarked;
