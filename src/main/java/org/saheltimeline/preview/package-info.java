/** The site in memory, kept up to date while somebody writes it. */
@NullMarked
package org.saheltimeline.preview;

import org.jspecify.annotations.NullMarked;
