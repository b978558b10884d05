/**
 * Thresholds that were estimated from trainings. Each waits for its athlete: confirmed, it holds from its day on, in a zone set;
 * declined, it is gone. Owns the table {@code threshold_proposal}, partitioned by athlete.
 */
@NullMarked
package io.fitconnect.profile.proposal;

import org.jspecify.annotations.NullMarked;
