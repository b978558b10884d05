package io.fitconnect.notification.breaker;

import java.time.Instant;

/**
 * A way out that is not called at present.
 *
 * @param target  host or name of the way out
 * @param until   when one call tries it again
 */
public record OpenBreaker(String target, Instant until) {}
