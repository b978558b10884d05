/** What profile-service tells of time zones. */
@NullMarked
package io.fitconnect.training.timezone.messaging;

import org.jspecify.annotations.NullMarked;
