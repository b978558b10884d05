/** Goals that can be measured, where the athlete stands, and streaks. */
@NullMarked
package io.fitconnect.training.progress.goal;

import org.jspecify.annotations.NullMarked;
