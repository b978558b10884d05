/** Takes estimates of training-service. */
@NullMarked
package io.fitconnect.profile.proposal.messaging;

import org.jspecify.annotations.NullMarked;
