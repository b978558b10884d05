/** Revisions in the table {@code group_training_revision}. */
@NullMarked
package io.fitconnect.notification.kind.grouptraining.starts.persistence;

import org.jspecify.annotations.NullMarked;
