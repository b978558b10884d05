/** Tests of hiding accounts from others. */
@NullMarked
package io.fitconnect.auth.visibility;

import org.jspecify.annotations.NullMarked;
