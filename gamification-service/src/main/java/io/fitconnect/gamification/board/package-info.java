/**
 * Boards: athletes ordered by what they earned in a period. The scores stand in SQL, and follow from the efforts that count. A board of many is read into
 * memory ({@link io.fitconnect.gamification.board.Board}), where equal scores have equal ranks and the order of rows follows from scores and ids alone, so
 * that two copies that were filled in different orders are the same board; a changed score is read again from SQL, so no order of events matters.
 */
@NullMarked
package io.fitconnect.gamification.board;

import org.jspecify.annotations.NullMarked;
