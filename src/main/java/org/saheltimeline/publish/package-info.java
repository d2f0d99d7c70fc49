/** The site on disk: staging, the switch, the manifest. */
@NullMarked
package org.saheltimeline.publish;

import org.jspecify.annotations.NullMarked;
