/** The built site in a real Chromium. */
@NullMarked
package org.saheltimeline.browser;

import org.jspecify.annotations.NullMarked;
