package io.fitconnect.gateway.limit;

/** The largest size of a body, and its minimum rate. */
record BodyLimit(long bytes, MinimumDataRate rate) {}
