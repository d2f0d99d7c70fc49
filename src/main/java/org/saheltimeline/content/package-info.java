/** Reading the content folder: located YAML, front matter, one reader a kind of file, and the linker. */
@NullMarked
package org.saheltimeline.content;

import org.jspecify.annotations.NullMarked;
