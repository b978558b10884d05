/** What profile-service tells of weeks. */
@NullMarked
package io.fitconnect.training.week.messaging;

import org.jspecify.annotations.NullMarked;
