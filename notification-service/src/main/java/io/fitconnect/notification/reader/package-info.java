/** How athletes read: language and time zone, as profile-service announces them. Owns the table {@code reader}. */
@NullMarked
package io.fitconnect.notification.reader;

import org.jspecify.annotations.NullMarked;
