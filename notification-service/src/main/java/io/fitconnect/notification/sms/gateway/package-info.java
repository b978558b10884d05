/** A provider of short messages that takes JSON over https. Off unless {@code fitconnect.sms.key} is set. */
@NullMarked
package io.fitconnect.notification.sms.gateway;

import org.jspecify.annotations.NullMarked;
