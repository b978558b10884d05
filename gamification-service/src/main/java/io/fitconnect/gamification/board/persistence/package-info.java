/** Keeps scores and contenders. */
@NullMarked
package io.fitconnect.gamification.board.persistence;

import org.jspecify.annotations.NullMarked;
