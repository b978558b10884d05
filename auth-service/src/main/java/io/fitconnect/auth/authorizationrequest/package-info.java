/**
 * The authorization request (OpenID Connect Core, section 3.1.2): what a client may ask, what it demands of the sign-in, and
 * the answer at the client's redirect URI. Owns no data.
 */
@NullMarked
package io.fitconnect.auth.authorizationrequest;

import org.jspecify.annotations.NullMarked;
