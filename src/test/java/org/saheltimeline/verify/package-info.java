@NullMarked
package org.saheltimeline.verify;

import org.jspecify.annotations.NullMarked;
