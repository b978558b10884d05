/** Notifications in apps by Firebase Cloud Messaging, HTTP v1. Off unless {@code fitconnect.fcm.private-key} is set. */
@NullMarked
package io.fitconnect.notification.push.fcm;

import org.jspecify.annotations.NullMarked;
