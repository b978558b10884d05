/**
 * Checks access tokens at the door: ES256 and RS256 only, key by id from the sign-in service's key set, type, issuer,
 * audience and time. A token that was verified once is kept until it expires, in a bounded cache, so that repeated
 * use costs a look-up. The key set is fetched beside the requests and the last good one stays in use while the
 * sign-in service is away. Services check the token again: this is the first line, not the only one.
 */
@NullMarked
package io.fitconnect.gateway.token;

import org.jspecify.annotations.NullMarked;
