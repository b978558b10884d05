/**
 * Notifications on the screens of devices: of browsers by Web Push, of apps by the providers in packages of their own. Web Push: encrypted for the browser alone (RFC 8291), signed by this service (RFC 8292),
 * sent to the push service whose address the browser gave, through the platform's client for strangers' addresses. A browser that a push
 * service does not know any more is forgotten. A provider declares a {@link io.fitconnect.notification.push.PushProvider}; a device
 * that it does not know any more is forgotten. Owns the table {@code push_device}.
 */
@NullMarked
package io.fitconnect.notification.push;

import org.jspecify.annotations.NullMarked;
