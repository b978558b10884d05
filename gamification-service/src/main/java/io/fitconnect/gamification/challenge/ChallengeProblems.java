package io.fitconnect.gamification.challenge;

import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.ProblemType;
import io.fitconnect.platform.problem.Refusal;
import org.springframework.http.HttpStatus;

/** Why challenges say no. */
final class ChallengeProblems {

    private static final ProblemType CHALLENGE_OVER =
            new ProblemType("challenge-over", ChallengeText.CHALLENGE_IS_OVER, HttpStatus.CONFLICT);
    private static final ProblemType TOO_MANY_CHALLENGES =
            new ProblemType("too-many-challenges", ChallengeText.TOO_MANY_CHALLENGES, HttpStatus.CONFLICT);

    private static final ProblemType TOO_MANY_TEAMS =
            new ProblemType("too-many-teams", ChallengeText.TOO_MANY_TEAMS, HttpStatus.CONFLICT);
    private static final ProblemType NOT_BY_INVITATION =
            new ProblemType("not-by-invitation", ChallengeText.NOT_BY_INVITATION, HttpStatus.CONFLICT);
    private static final ProblemType TOO_MANY_INVITED =
            new ProblemType("too-many-invited", ChallengeText.TOO_MANY_INVITED, HttpStatus.CONFLICT);

    private ChallengeProblems() {}

    static Refusal notFound() {
        return new Refusal(CommonProblems.NOT_FOUND, ChallengeText.NO_SUCH_CHALLENGE.message());
    }

    static Refusal over() {
        return new Refusal(CHALLENGE_OVER, ChallengeText.NOBODY_JOINS_WHAT_IS_OVER.message());
    }

    static Refusal tooMany(int most) {
        return new Refusal(TOO_MANY_CHALLENGES, ChallengeText.MOST_A_DAY.message("most", most));
    }

    static Refusal tooManyJoined(int most) {
        return new Refusal(TOO_MANY_CHALLENGES, ChallengeText.MOST_AT_ONCE.message("most", most));
    }

    static Refusal tooManyTeams(int most) {
        return new Refusal(TOO_MANY_TEAMS, ChallengeText.MOST_TEAMS.message("most", most));
    }

    static Refusal notByInvitation() {
        return new Refusal(NOT_BY_INVITATION, ChallengeText.NOBODY_IS_INVITED.message());
    }

    static Refusal tooManyInvited(int most) {
        return new Refusal(TOO_MANY_INVITED, ChallengeText.MOST_INVITED.message("most", most));
    }

    static Refusal noSuchFriend() {
        return new Refusal(CommonProblems.NOT_FOUND, ChallengeText.NO_SUCH_FRIEND.message());
    }

    static Refusal noSuchClub() {
        return new Refusal(CommonProblems.NOT_FOUND, ChallengeText.NOT_IN_CLUB.message());
    }
}
