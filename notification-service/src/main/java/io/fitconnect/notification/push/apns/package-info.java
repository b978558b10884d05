/** Notifications on Apple devices, by the Apple Push Notification service. Off unless {@code fitconnect.apns.private-key} is set. */
@NullMarked
package io.fitconnect.notification.push.apns;

import org.jspecify.annotations.NullMarked;
