package io.fitconnect.gateway.limit;

/** What one body may be: at most so many bytes, at a pace. */
record BodyLimit(long bytes, Pace pace) {}
