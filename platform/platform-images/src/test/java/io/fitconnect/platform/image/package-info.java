/** Tests of given pictures. */
@NullMarked
package io.fitconnect.platform.image;

import org.jspecify.annotations.NullMarked;
