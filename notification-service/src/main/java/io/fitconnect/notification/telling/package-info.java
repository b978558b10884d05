/**
 * From an event to inboxes. The event is taken in one transaction with the work that tells of it; the work writes inboxes in
 * Cassandra and sends signals, as often as it must.
 */
@NullMarked
package io.fitconnect.notification.telling;

import org.jspecify.annotations.NullMarked;
