/**
 * Calls between services, which are rare: HTTP with an access token of the calling service's own client, with time-out,
 * breaker, bounded retry, and an answer of the caller's for when the other service is away.
 */
@NullMarked
package io.fitconnect.platform.call;

import org.jspecify.annotations.NullMarked;
