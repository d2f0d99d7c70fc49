@NullMarked
package org.saheltimeline.cards;

import org.jspecify.annotations.NullMarked;
