/**
 * Short messages to phones. No channel carries notifications by them yet: nobody's number is kept or confirmed. A provider is a package
 * below this one, off unless it is configured.
 */
@NullMarked
package io.fitconnect.notification.sms;

import org.jspecify.annotations.NullMarked;
