/** Preview pictures of the site, its countries and its months, for those who share a link. The only user of AWT. */
@NullMarked
package org.saheltimeline.cards;

import org.jspecify.annotations.NullMarked;
