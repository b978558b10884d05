/** Reminders of a group training: a day before, and an hour before. They move and end with it. */
@NullMarked
package io.fitconnect.notification.kind.grouptraining.starts;

import org.jspecify.annotations.NullMarked;
