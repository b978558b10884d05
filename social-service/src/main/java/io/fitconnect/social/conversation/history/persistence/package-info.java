/** Moved messages in Cassandra, and what an erasure and an export make of conversations. */
@NullMarked
package io.fitconnect.social.conversation.history.persistence;

import org.jspecify.annotations.NullMarked;
