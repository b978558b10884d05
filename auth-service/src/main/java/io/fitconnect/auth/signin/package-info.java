/**
 * Signing in: proving by password that an account is one's own, and the session that follows. A wrong password and an
 * unknown e-mail look and take the same. Who fails often, for one account from one network, waits longer each time but is
 * never locked out. A network that fails for many accounts waits too; {@code fitconnect.auth.network.refusals} counts how
 * often. Owns the table {@code sign_in_attempt}.
 */
@NullMarked
package io.fitconnect.auth.signin;

import org.jspecify.annotations.NullMarked;
