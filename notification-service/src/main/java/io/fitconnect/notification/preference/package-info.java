/**
 * What an athlete wants to hear outside of the app, by which channel, and when not. The inbox takes everything; preferences decide
 * about channels alone. Owns the tables {@code preference} and {@code quiet_hours}.
 */
@NullMarked
package io.fitconnect.notification.preference;

import org.jspecify.annotations.NullMarked;
