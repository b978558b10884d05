/** Candidates in Cassandra, and what decides about them in SQL. */
@NullMarked
package io.fitconnect.social.feed.persistence;

import org.jspecify.annotations.NullMarked;
