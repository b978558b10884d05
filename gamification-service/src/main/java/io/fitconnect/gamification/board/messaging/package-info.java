/** Hears of athletes and of changed scores. */
@NullMarked
package io.fitconnect.gamification.board.messaging;

import org.jspecify.annotations.NullMarked;
