/** Which pages exist and at which address. */
@NullMarked
package org.saheltimeline.pages;

import org.jspecify.annotations.NullMarked;
