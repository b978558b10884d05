/** Boards over HTTP. */
@NullMarked
package io.fitconnect.gamification.board.web;

import org.jspecify.annotations.NullMarked;
