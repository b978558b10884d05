package io.fitconnect.gamification.board;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/**
 * A board as one viewer sees it: an athlete whom a block or hiding separates from the viewer is in no row, no rank and no number.
 */
final class ShownBoard {

    private final Board board;
    private final Set<UUID> unseen;
    private final long[] unseenScores;

    ShownBoard(Board board, Collection<UUID> unseen) {
        this.board = board;
        this.unseen = new HashSet<>(unseen);
        this.unseenScores = this.unseen.stream()
                .map(board::find)
                .flatMap(Optional::stream)
                .mapToLong(BoardPlace::score)
                .sorted()
                .toArray();
    }

    int members() {
        return board.size() - unseenScores.length;
    }

    Optional<BoardPlace> find(UUID athlete) {
        return board.find(athlete)
                .map(place -> new BoardPlace(
                        place.rank() - unseenAbove(place.score()),
                        place.score(),
                        place.below() - unseenBelow(place.score()),
                        place.members() - unseenScores.length));
    }

    List<BoardRow> listNeighbours(UUID athlete, int around) {
        List<BoardRow> rows =
                shown(board.listNeighbours(athlete, around + unseenScores.length, around + unseenScores.length));
        int own = place(rows, athlete).orElse(0);
        return rows.isEmpty() ? rows : rows.subList(Math.max(0, own - around), Math.min(rows.size(), own + around + 1));
    }

    /** Rows from a place on; the first one has the place 0. */
    List<BoardRow> listRows(int from, int count) {
        List<BoardRow> rows = board.listRows(from, 1);
        int skipped = rows.isEmpty() ? 0 : unseenBefore(rows.get(0));
        List<BoardRow> shown = shown(board.listRows(from, count + unseenScores.length));
        return shown.subList(Math.min(shown.size(), skipped), Math.min(shown.size(), skipped + count));
    }

    private int unseenBefore(BoardRow row) {
        return (int) unseen.stream()
                .filter(athlete -> board.find(athlete)
                        .filter(place -> place.score() > row.score()
                                || (place.score() == row.score() && Board.compareIds(athlete, row.member()) < 0))
                        .isPresent())
                .count();
    }

    private List<BoardRow> shown(List<BoardRow> rows) {
        return rows.stream()
                .filter(row -> !unseen.contains(row.member()))
                .map(row -> new BoardRow(row.rank() - unseenAbove(row.score()), row.member(), row.score()))
                .toList();
    }

    private static OptionalInt place(List<BoardRow> rows, UUID athlete) {
        for (int place = 0; place < rows.size(); place++) {
            if (rows.get(place).member().equals(athlete)) {
                return OptionalInt.of(place);
            }
        }
        return OptionalInt.empty();
    }

    private int unseenAbove(long score) {
        return unseenScores.length - firstOf(score, true);
    }

    private int unseenBelow(long score) {
        return firstOf(score, false);
    }

    /** The place of the first unseen score that is at least this, or greater; scores ascend. */
    private int firstOf(long score, boolean greater) {
        int low = 0;
        int high = unseenScores.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (unseenScores[middle] < score || (greater && unseenScores[middle] == score)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
