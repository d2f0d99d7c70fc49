/** Maps and charts as SVG, made of nothing but text. */
@NullMarked
package org.saheltimeline.graphics;

import org.jspecify.annotations.NullMarked;
