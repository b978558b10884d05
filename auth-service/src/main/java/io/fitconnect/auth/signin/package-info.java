/**
 * Signing in: proving by password that an account is one's own, and the session that follows. A wrong password and an
 * unknown e-mail look and take the same. Attempts that fail wait longer each time: for the account from its network or known
 * browser, and from elsewhere also for the account and for the networks. {@code fitconnect.auth.sign.in.refusals} counts how often, by
 * limit. Owns the tables {@code sign_in_attempt} and {@code sign_in_place}.
 */
@NullMarked
package io.fitconnect.auth.signin;

import org.jspecify.annotations.NullMarked;
