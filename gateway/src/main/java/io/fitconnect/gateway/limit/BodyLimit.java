package io.fitconnect.gateway.limit;

/** The largest size of a body, and the least rate at which it must come. */
record BodyLimit(long bytes, MinimumDataRate rate) {}
