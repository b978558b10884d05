/**
 * Work that is due at a time: rows with a due time and a lease, scheduled in the transaction of the effect that wants them,
 * carried out by any instance, at least once, with an effect in SQL exactly once. A feature declares a
 * {@link io.fitconnect.platform.work.WorkQueue}, schedules with {@link io.fitconnect.platform.work.DueWork} and handles with a
 * bean of {@link io.fitconnect.platform.work.WorkHandler}.
 */
@NullMarked
package io.fitconnect.platform.work;

import org.jspecify.annotations.NullMarked;
