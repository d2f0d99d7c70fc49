@NullMarked
package org.saheltimeline.watch;

import org.jspecify.annotations.NullMarked;
