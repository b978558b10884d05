/** Inboxes in Cassandra. Every statement names the athlete and a month. */
@NullMarked
package io.fitconnect.notification.inbox.persistence;

import org.jspecify.annotations.NullMarked;
