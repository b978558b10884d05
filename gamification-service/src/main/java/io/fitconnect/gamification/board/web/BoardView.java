package io.fitconnect.gamification.board.web;

import io.fitconnect.gamification.board.BoardPage;
import io.fitconnect.gamification.board.BoardPlace;
import io.fitconnect.gamification.board.NamedRow;
import io.fitconnect.gamification.board.ScoreKey;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A part of a board. */
@Schema(name = "Board")
record BoardView(
        @Schema(description = "Such as 2026-W48, 2026-11, 2026-Q4 or all")
        String period,

        @Schema(description = "Key of a sport, or all") String sport,

        @Schema(description = "How many are on the board, as far as they exist for the caller")
        int members,

        @Schema(description = "Where the caller stands; absent when the caller is not on the board") @Nullable
        PlaceView own,

        @Schema(description = "In order; equal scores have equal ranks")
        List<RowView> rows) {

    static BoardView of(ScoreKey key, BoardPage page) {
        return new BoardView(
                key.period(),
                key.sport(),
                page.members(),
                page.own().map(PlaceView::of).orElse(null),
                page.rows().stream().map(RowView::of).toList());
    }

    @Schema(name = "BoardPlace")
    record PlaceView(
            int rank,

            @Schema(description = "Points: MET minutes of recorded trainings")
            long score,

            @Schema(description = "Percent of the others who have less")
            double percentile) {

        static PlaceView of(BoardPlace place) {
            return new PlaceView(place.rank(), place.score(), place.percentile());
        }
    }

    @Schema(name = "BoardRow")
    record RowView(
            int rank,

            long score,

            @Schema(description = "Absent of an athlete whose profile the caller does not see") @Nullable
            UUID athleteId,

            @Schema(description = "Absent likewise") @Nullable
            String name,

            @Schema(description = "Whether it is the caller's")
            boolean own) {

        static RowView of(NamedRow row) {
            boolean isShown = row.own() || row.name() != null;
            return new RowView(
                    row.row().rank(), row.row().score(), isShown ? row.row().member() : null, row.name(), row.own());
        }
    }
}
