/** What became of a notification, for support, on the management port. */
@NullMarked
package io.fitconnect.notification.delivery.web;

import org.jspecify.annotations.NullMarked;
