/** Streams in Cassandra: one partition per activity, one row per chunk of a stream at a detail. */
@NullMarked
package io.fitconnect.integration.stream.persistence;

import org.jspecify.annotations.NullMarked;
