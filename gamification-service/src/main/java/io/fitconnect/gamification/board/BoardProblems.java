package io.fitconnect.gamification.board;

import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.ProblemType;
import io.fitconnect.platform.problem.Refusal;
import org.springframework.http.HttpStatus;

/** Why boards say no. */
final class BoardProblems {

    private static final ProblemType NO_BOARD_FOR_ATHLETE =
            new ProblemType("no-board-for-athlete", BoardText.NO_BOARD_FOR_YOU, HttpStatus.CONFLICT);

    private BoardProblems() {}

    static Refusal noGroup() {
        return new Refusal(NO_BOARD_FOR_ATHLETE, BoardText.SAY_REGION_OR_AGE.message());
    }

    static Refusal noSuchBoard() {
        return new Refusal(CommonProblems.NOT_FOUND, BoardText.NO_SUCH_BOARD.message());
    }

    static Refusal noSuchClub() {
        return new Refusal(CommonProblems.NOT_FOUND, BoardText.NO_SUCH_CLUB.message());
    }
}
