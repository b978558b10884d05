package io.fitconnect.gamification.board;

import io.fitconnect.platform.usecase.Transactions;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the board that a viewer asks for: a great one in memory, one of friends or of a club by reading it. */
@Component
class OpenBoard {

    private final Boards boards;
    private final Scores scores;
    private final Contenders contenders;
    private final UnseenPeople unseen;
    private final Transactions transactions;

    OpenBoard(Boards boards, Scores scores, Contenders contenders, UnseenPeople unseen, Transactions transactions) {
        this.boards = boards;
        this.scores = scores;
        this.contenders = contenders;
        this.unseen = unseen;
        this.transactions = transactions;
    }

    /** Refuses with 404 a club of others, and with 409 a board on which the viewer has no place to be. */
    ShownBoard open(BoardRequest request) {
        return switch (request.scope()) {
            case WORLD -> inMemory(request, "");
            case REGION -> inMemory(request, contender(request.viewer()).region());
            case AGE_BAND -> inMemory(request, contender(request.viewer()).ageBand());
            case FRIENDS -> transactions.run(() -> ofFriends(request));
            case CLUB -> transactions.run(() -> ofClub(request));
        };
    }

    private ShownBoard inMemory(BoardRequest request, @Nullable String group) {
        if (group == null) {
            throw BoardProblems.noGroup();
        }
        Board board = boards.get(new BoardKey(request.scope(), group, request.score()));
        return new ShownBoard(board, transactions.run(() -> unseen.of(request.viewer())));
    }

    private ShownBoard ofFriends(BoardRequest request) {
        Board board = new Board();
        scores.readFriends(request.viewer(), request.score(), board::put);
        return new ShownBoard(board, Set.of());
    }

    private ShownBoard ofClub(BoardRequest request) {
        if (!scores.isMember(request.requireClub(), request.viewer())) {
            throw BoardProblems.noSuchClub();
        }
        Board board = new Board();
        scores.readClub(request.requireClub(), request.viewer(), request.score(), board::put);
        return new ShownBoard(board, Set.of());
    }

    private Contender contender(UUID viewer) {
        return transactions.run(() -> contenders.find(viewer)).orElse(Contender.unknown(viewer));
    }
}
