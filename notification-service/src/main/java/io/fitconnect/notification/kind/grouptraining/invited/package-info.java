/** An organiser invited an athlete. */
@NullMarked
package io.fitconnect.notification.kind.grouptraining.invited;

import org.jspecify.annotations.NullMarked;
