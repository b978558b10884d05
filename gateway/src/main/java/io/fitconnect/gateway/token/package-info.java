/**
 * Verifies access tokens. A verified token is kept until it expires, in a bounded cache, so that
 * repeated use costs a look-up; whether it was revoked meanwhile is asked at each use. A token that is not kept passes {@code
 * TokenCheck}: its form ({@code jws}), its claims, its key ({@code key}) and the signature last. Services check the token
 * again.
 */
@NullMarked
package io.fitconnect.gateway.token;

import org.jspecify.annotations.NullMarked;
