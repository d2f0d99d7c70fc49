@NullMarked
package org.saheltimeline.search;

import org.jspecify.annotations.NullMarked;
