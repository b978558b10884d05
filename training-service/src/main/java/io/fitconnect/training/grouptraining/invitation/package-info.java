/**
 * The link that invites to a group training. It is a secret that organisers replace and revoke; its digest alone is kept. Who has it sees what the
 * training is, and joins after signing in.
 */
@NullMarked
package io.fitconnect.training.grouptraining.invitation;

import org.jspecify.annotations.NullMarked;
