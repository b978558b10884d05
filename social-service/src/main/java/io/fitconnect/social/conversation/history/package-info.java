/**
 * Moves messages that are no longer recent from SQL to Cassandra, by conversation and month, and erases what must go. Owns the tables
 * {@code history_month} and, in Cassandra, {@code message_history}.
 */
@NullMarked
package io.fitconnect.social.conversation.history;

import org.jspecify.annotations.NullMarked;
