/** Hears of trainings. */
@NullMarked
package io.fitconnect.gamification.effort.messaging;

import org.jspecify.annotations.NullMarked;
