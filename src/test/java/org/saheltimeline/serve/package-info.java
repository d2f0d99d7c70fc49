@NullMarked
package org.saheltimeline.serve;

import org.jspecify.annotations.NullMarked;
