/**
 * What each athlete was told, newest first, and what of it is unread. A notification's id follows from its cause and its athlete,
 * so that writing it again changes nothing: neither a read nor a deleted one comes back. Owns the Cassandra tables {@code inbox} and
 * {@code unread}.
 */
@NullMarked
package io.fitconnect.notification.inbox;

import org.jspecify.annotations.NullMarked;
