/**
 * Whether everybody hears of a change when parts of the platform die or hang: organisers change group trainings while Kafka, Cassandra,
 * the mail server and notification-service are killed and suspended in turn. {@link io.fitconnect.e2e.notification.NotificationFaults}
 * runs it. Each change has a name of its own, by which it is found in the inbox and in the mails of every participant.
 */
@NullMarked
package io.fitconnect.e2e.notification;

import org.jspecify.annotations.NullMarked;
