/** The tables of days and sums. */
@NullMarked
package io.fitconnect.training.diary.sum.persistence;

import org.jspecify.annotations.NullMarked;
