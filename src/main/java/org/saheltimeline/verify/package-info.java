/** Whether a site, in a folder or on the web, is the one that was built: each file against its checksum. */
@NullMarked
package org.saheltimeline.verify;

import org.jspecify.annotations.NullMarked;
