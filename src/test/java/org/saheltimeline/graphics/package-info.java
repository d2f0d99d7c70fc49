@NullMarked
package org.saheltimeline.graphics;

import org.jspecify.annotations.NullMarked;
