/** Recordings were added to the joint result of a group training. */
@NullMarked
package io.fitconnect.notification.kind.grouptraining.laterecordings;

import org.jspecify.annotations.NullMarked;
