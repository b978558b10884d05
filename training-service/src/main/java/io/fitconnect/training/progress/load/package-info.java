/** Training load by heart rate, power, pace or perceived exertion, and what follows of it day by day and week by week. */
@NullMarked
package io.fitconnect.training.progress.load;

import org.jspecify.annotations.NullMarked;
