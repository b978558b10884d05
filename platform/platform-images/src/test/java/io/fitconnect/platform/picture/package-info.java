/** Tests of albums. */
@NullMarked
package io.fitconnect.platform.picture;

import org.jspecify.annotations.NullMarked;
