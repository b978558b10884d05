/** A group training does not take place. */
@NullMarked
package io.fitconnect.notification.kind.grouptraining.cancelled;

import org.jspecify.annotations.NullMarked;
