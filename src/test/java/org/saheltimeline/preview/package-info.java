@NullMarked
package org.saheltimeline.preview;

import org.jspecify.annotations.NullMarked;
