package io.fitconnect.gamification.board;

import io.fitconnect.platform.people.People;
import io.fitconnect.platform.usecase.Transactions;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Shows a part of a board: around the viewer, or from a place on. No transaction spans it: boards in memory are filled outside of any. */
@Component
public class ViewBoard {

    /** As a place to begin at: around the viewer. */
    public static final int AROUND_VIEWER = -1;

    private final OpenBoard openBoard;
    private final People people;
    private final Transactions transactions;

    ViewBoard(OpenBoard openBoard, People people, Transactions transactions) {
        this.openBoard = openBoard;
        this.people = people;
        this.transactions = transactions;
    }

    /**
     * Reads rows.
     *
     * @param from  place of the first row, or {@link #AROUND_VIEWER}
     * @param count rows, or rows before and after the viewer's
     */
    public BoardPage handle(BoardRequest request, int from, int count) {
        ShownBoard board = openBoard.open(request);
        UUID viewer = request.viewer();
        List<BoardRow> rows = from == AROUND_VIEWER ? board.listNeighbours(viewer, count) : board.listRows(from, count);
        List<UUID> members = rows.stream().map(BoardRow::member).toList();
        Map<UUID, String> names = transactions.run(() -> people.namesShownTo(viewer, members));
        return new BoardPage(
                board.members(),
                board.find(viewer),
                rows.stream()
                        .map(row -> new NamedRow(
                                row, names.get(row.member()), row.member().equals(viewer)))
                        .toList());
    }
}
