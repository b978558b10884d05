/** Signals to the open clients of an athlete, sent to Kafka without the outbox. */
@NullMarked
package io.fitconnect.notification.inbox.messaging;

import org.jspecify.annotations.NullMarked;
