/** Hears of recordings. */
@NullMarked
package io.fitconnect.gamification.flag.messaging;

import org.jspecify.annotations.NullMarked;
