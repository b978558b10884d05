/** The events that notices follow from. */
@NullMarked
package io.fitconnect.notification.telling.messaging;

import org.jspecify.annotations.NullMarked;
