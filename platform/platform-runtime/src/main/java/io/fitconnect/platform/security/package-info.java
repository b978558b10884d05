/**
 * The same token rules in every service: ES256 or RS256, issuer, audience, expiry; no session. Who calls is handed
 * to controllers as a {@code Caller}.
 */
@NullMarked
package io.fitconnect.platform.security;

import org.jspecify.annotations.NullMarked;
