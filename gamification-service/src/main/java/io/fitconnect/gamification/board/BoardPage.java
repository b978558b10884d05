package io.fitconnect.gamification.board;

import java.util.List;
import java.util.Optional;

/**
 * A part of a board as a viewer sees it.
 *
 * @param members how many are on the board
 * @param own     where the viewer stands; empty when the viewer is not on it
 */
public record BoardPage(int members, Optional<BoardPlace> own, List<NamedRow> rows) {

    public BoardPage {
        rows = List.copyOf(rows);
    }
}
