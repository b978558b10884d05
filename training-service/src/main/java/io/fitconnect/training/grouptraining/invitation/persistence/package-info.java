/** Invitation links in the table {@code group_training_invitation}. */
@NullMarked
package io.fitconnect.training.grouptraining.invitation.persistence;

import org.jspecify.annotations.NullMarked;
