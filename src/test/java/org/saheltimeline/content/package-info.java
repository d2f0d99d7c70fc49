@NullMarked
package org.saheltimeline.content;

import org.jspecify.annotations.NullMarked;
