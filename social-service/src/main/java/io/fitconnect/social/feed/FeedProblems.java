package io.fitconnect.social.feed;

import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.Refusal;
import java.util.UUID;

/** Why a feed is not shown. */
final class FeedProblems {

    private FeedProblems() {}

    /** The same for a club that is nowhere and for one in which the reader is no member. */
    static Refusal noSuchClub(UUID club) {
        return new Refusal(CommonProblems.NOT_FOUND, FeedText.NO_SUCH_CLUB.message("id", club.toString()));
    }
}
