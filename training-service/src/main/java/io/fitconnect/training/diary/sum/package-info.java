/** Sums of an athlete's trainings by day, week, month, year and sport, and the calendar. Kept within the transaction that
 * changes a training; computed again by an operator's command, which also compares both. */
@NullMarked
package io.fitconnect.training.diary.sum;

import org.jspecify.annotations.NullMarked;
