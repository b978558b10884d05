/**
 * The second step of a sign-in, and of a sensitive act where the account demands it: a code of the authenticator app, a recovery
 * code in its place, or a passkey. Guesses are slowed down for an account from one network and, more gently, for the account
 * from all others; a browser that the owner used before passes the latter, so that a stranger who has the password does not lock
 * the owner out. Nothing slows a passkey down, which cannot be guessed.
 */
@NullMarked
package io.fitconnect.auth.secondfactor;

import org.jspecify.annotations.NullMarked;
