/**
 * Authenticator apps: time-based one-time codes (RFC 6238, SHA-1, six digits, 30 seconds, which all apps understand). The secret
 * is kept sealed. A time step counts once for an account, and the clock of an app may be one step off. Owns the table
 * {@code authenticator_app}.
 */
@NullMarked
package io.fitconnect.auth.totp;

import org.jspecify.annotations.NullMarked;
