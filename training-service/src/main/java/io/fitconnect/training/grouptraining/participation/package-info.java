/**
 * Who takes part in a group training: capacity, the queue that moves up by itself, invitations, and what each athlete sees of it. A place goes to exactly
 * one; while anybody waits none is free, because a place that becomes free passes to the first in the queue within the same transaction.
 */
@NullMarked
package io.fitconnect.training.grouptraining.participation;

import org.jspecify.annotations.NullMarked;
