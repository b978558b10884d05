package io.fitconnect.social.club;

import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.ProblemType;
import io.fitconnect.platform.problem.Refusal;
import java.time.Instant;
import java.util.UUID;
import org.springframework.http.HttpStatus;

/** Why clubs say no. */
public final class ClubProblems {

    /** Another club that everyone sees has a name that looks the same. */
    public static final ProblemType NAME_TAKEN =
            new ProblemType("club-name-taken", ClubText.NAME_TAKEN, HttpStatus.CONFLICT);

    /** It is closing and admits no one. */
    public static final ProblemType CLOSING = new ProblemType("club-closing", ClubText.CLOSING, HttpStatus.CONFLICT);

    /** The club does not admit this athlete in this way, or not yet. */
    public static final ProblemType NOT_ADMITTED =
            new ProblemType("not-admitted-to-club", ClubText.NOT_ADMITTED, HttpStatus.CONFLICT);

    /** More than one can have. */
    public static final ProblemType TOO_MANY =
            new ProblemType("too-many-in-club", ClubText.TOO_MANY, HttpStatus.CONFLICT);

    private ClubProblems() {}

    /** For one that is nowhere, and for one that is not shown. */
    public static Refusal notFound(UUID id) {
        return new Refusal(CommonProblems.NOT_FOUND, ClubText.NO_SUCH_CLUB.message("id", id.toString()));
    }

    /** For whom the actor does not find in the club: also for who is hidden or separated by a block. */
    public static Refusal notInClub(UUID athlete) {
        return new Refusal(CommonProblems.NOT_FOUND, ClubText.NOT_IN_CLUB.message("id", athlete.toString()));
    }

    static Refusal noRequest(UUID athlete) {
        return new Refusal(CommonProblems.NOT_FOUND, ClubText.NO_REQUEST.message("id", athlete.toString()));
    }

    /** A stranger, one separated by a block, and one who is nowhere. */
    public static Refusal notClose(UUID athlete) {
        return new Refusal(CommonProblems.NOT_FOUND, ClubText.NOT_CLOSE.message("id", athlete.toString()));
    }

    /** Another club has the name. */
    public static Refusal nameTaken() {
        return new Refusal(NAME_TAKEN, ClubText.NAME_IN_USE.message());
    }

    static Refusal closing() {
        return new Refusal(CLOSING, ClubText.IS_CLOSING.message());
    }

    static Refusal notAdmitted() {
        return new Refusal(NOT_ADMITTED, ClubText.NOT_OPEN_TO_YOU.message());
    }

    /** The club is by invitation, and there is none. */
    public static Refusal byInvitation() {
        return new Refusal(NOT_ADMITTED, ClubText.BY_INVITATION.message());
    }

    static Refusal declinedLately(Instant until) {
        return new Refusal(NOT_ADMITTED, ClubText.DECLINED_LATELY.message()).with("retryAt", until);
    }

    static Refusal isBanned() {
        return new Refusal(NOT_ADMITTED, ClubText.IS_BANNED.message());
    }

    /** What members alone may see. */
    public static Refusal membersOnly() {
        return new Refusal(CommonProblems.FORBIDDEN, ClubText.MEMBERS_ONLY.message());
    }

    /** What a higher role decides. */
    public static Refusal higherRoleDecides() {
        return new Refusal(CommonProblems.FORBIDDEN, ClubText.HIGHER_ROLE_DECIDES.message());
    }

    static Refusal tooManyOwned(int most) {
        return new Refusal(TOO_MANY, ClubText.HOW_MANY_OWNED.message("most", most));
    }

    /** The athlete is in as many clubs as one can be. */
    public static Refusal tooManyClubs() {
        return new Refusal(TOO_MANY, ClubText.HOW_MANY_CLUBS.message("most", MemberCounts.MOST_CLUBS));
    }

    /** The athlete waits for as many answers as one can. */
    public static Refusal tooManyRequests(int most) {
        return new Refusal(TOO_MANY, ClubText.HOW_MANY_REQUESTS.message("most", most));
    }

    /** The club has as many open invitations as it can. */
    public static Refusal tooManyInvited(int most) {
        return new Refusal(TOO_MANY, ClubText.HOW_MANY_INVITED.message("most", most));
    }

    /** As many lead the club as can. */
    public static Refusal tooManyStaff(int most) {
        return new Refusal(TOO_MANY, ClubText.HOW_MANY_STAFF.message("most", most));
    }
}
