package io.fitconnect.platform.breaker;

import java.time.Instant;

/**
 * A target that is not called at present.
 *
 * @param target host or name
 * @param until  when one call tries it again
 */
public record OpenBreaker(String target, Instant until) {}
