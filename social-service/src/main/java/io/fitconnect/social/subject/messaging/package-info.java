/** Group trainings and who takes part in them, as training-service announces them. */
@NullMarked
package io.fitconnect.social.subject.messaging;

import org.jspecify.annotations.NullMarked;
