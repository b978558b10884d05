/** Who leads which club, of {@code social.relation}. */
@NullMarked
package io.fitconnect.training.grouptraining.club.messaging;

import org.jspecify.annotations.NullMarked;
