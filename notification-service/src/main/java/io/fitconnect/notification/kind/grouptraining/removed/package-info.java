/** Removed from a group training. */
@NullMarked
package io.fitconnect.notification.kind.grouptraining.removed;

import org.jspecify.annotations.NullMarked;
