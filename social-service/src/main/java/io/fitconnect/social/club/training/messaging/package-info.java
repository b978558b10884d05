/** Group trainings of clubs, of {@code training.group-training}. */
@NullMarked
package io.fitconnect.social.club.training.messaging;

import org.jspecify.annotations.NullMarked;
