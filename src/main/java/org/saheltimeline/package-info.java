/** The way from content to site; {@link org.saheltimeline.Build} is where to start reading. */
@NullMarked
package org.saheltimeline;

import org.jspecify.annotations.NullMarked;
