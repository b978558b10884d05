/**
 * Progress: what follows of an athlete's trainings. Load, records and sums are derived: each training that counts has one row
 * with what it gave, from which everything else can be computed again. They change in the transaction that changes a training,
 * its recorded figures or the athlete's zones; {@link io.fitconnect.training.progress.CompareProgress} finds differences.
 */
@NullMarked
package io.fitconnect.training.progress;

import org.jspecify.annotations.NullMarked;
