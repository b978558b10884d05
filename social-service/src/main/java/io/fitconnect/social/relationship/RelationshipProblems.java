package io.fitconnect.social.relationship;

import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.ProblemType;
import io.fitconnect.platform.problem.Refusal;
import java.time.Duration;
import java.util.UUID;
import org.springframework.http.HttpStatus;

/** Why two people cannot be brought together. */
public final class RelationshipProblems {

    /** The other has not asked. */
    public static final ProblemType NO_REQUEST =
            new ProblemType("no-friend-request", RelationshipText.NO_REQUEST, HttpStatus.CONFLICT);

    /** The caller blocks the other. */
    public static final ProblemType BLOCKED =
            new ProblemType("athlete-blocked", RelationshipText.BLOCKED, HttpStatus.CONFLICT);

    /** The other's profile is not shown to everyone. */
    public static final ProblemType NOT_FOLLOWABLE =
            new ProblemType("athlete-not-followable", RelationshipText.NOT_FOLLOWABLE, HttpStatus.FORBIDDEN);

    /** More requests than one may make. */
    public static final ProblemType TOO_MANY_REQUESTS = new ProblemType(
            "too-many-friend-requests", RelationshipText.TOO_MANY_REQUESTS, HttpStatus.TOO_MANY_REQUESTS);

    /** More people in a list than one can have. */
    public static final ProblemType TOO_MANY_PEOPLE =
            new ProblemType("too-many-people", RelationshipText.TOO_MANY_PEOPLE, HttpStatus.CONFLICT);

    private RelationshipProblems() {}

    /** For an id that is nowhere, behind a block, and for a hidden account. */
    static Refusal notFound(UUID athlete) {
        return new Refusal(
                CommonProblems.NOT_FOUND, RelationshipText.NO_SUCH_ATHLETE.message("athlete", athlete.toString()));
    }

    static Refusal noRequest() {
        return new Refusal(NO_REQUEST, RelationshipText.NOBODY_ASKED.message());
    }

    static Refusal blocked() {
        return new Refusal(BLOCKED, RelationshipText.UNBLOCK_FIRST.message());
    }

    static Refusal notFollowable() {
        return new Refusal(NOT_FOLLOWABLE, RelationshipText.PROFILE_IS_NOT_PUBLIC.message());
    }

    static Refusal askedBefore(Duration left) {
        return new Refusal(TOO_MANY_REQUESTS, RelationshipText.ASKED_BEFORE.message()).retryAfter(left);
    }

    static Refusal tooManyOpen(int most) {
        return new Refusal(TOO_MANY_REQUESTS, RelationshipText.HOW_MANY_OPEN.message("most", most));
    }

    static Refusal tooManyFriends(int most) {
        return new Refusal(TOO_MANY_PEOPLE, RelationshipText.HOW_MANY_FRIENDS.message("most", most));
    }

    static Refusal otherHasTooManyFriends() {
        return new Refusal(TOO_MANY_PEOPLE, RelationshipText.HOW_MANY_FRIENDS_OF_OTHER.message());
    }

    static Refusal tooManyFollowees(int most) {
        return new Refusal(TOO_MANY_PEOPLE, RelationshipText.HOW_MANY_FOLLOWEES.message("most", most));
    }

    static Refusal tooManyBlocks(int most) {
        return new Refusal(TOO_MANY_PEOPLE, RelationshipText.HOW_MANY_BLOCKS.message("most", most));
    }
}
