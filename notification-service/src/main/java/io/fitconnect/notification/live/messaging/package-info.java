/** The reader of {@code live.signal}. */
@NullMarked
package io.fitconnect.notification.live.messaging;

import org.jspecify.annotations.NullMarked;
