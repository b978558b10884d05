/** Changing a password that is known, and what follows from each change: other sessions end, and the owner gets a mail. */
@NullMarked
package io.fitconnect.auth.passwordchange;

import org.jspecify.annotations.NullMarked;
