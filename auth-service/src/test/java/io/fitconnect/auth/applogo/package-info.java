/** Tests of vendors' logos. */
@NullMarked
package io.fitconnect.auth.applogo;

import org.jspecify.annotations.NullMarked;
