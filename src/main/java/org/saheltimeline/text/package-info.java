/** Languages, and texts in several of them. */
@NullMarked
package org.saheltimeline.text;

import org.jspecify.annotations.NullMarked;
