/** Editorial rules, one small class each. */
@NullMarked
package org.saheltimeline.check;

import org.jspecify.annotations.NullMarked;
