/**
 * Passkeys (WebAuthn). A passkey signs an account in alone: the authenticator verifies its user, so it proves two things. It also
 * stands in for the code of an authenticator app. Having one makes no sign-in by password harder, because an owner who loses it
 * would be locked out; who wants that sets an authenticator app up. A challenge belongs to the browser's session and is good for
 * one answer. Owns the table {@code passkey}.
 */
@NullMarked
package io.fitconnect.auth.passkey;

import org.jspecify.annotations.NullMarked;
