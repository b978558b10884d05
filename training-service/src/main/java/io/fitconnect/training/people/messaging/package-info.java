/** Follows the display names of athletes. */
@NullMarked
package io.fitconnect.training.people.messaging;

import org.jspecify.annotations.NullMarked;
