package io.fitconnect.training.feed;

import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.training.diary.Writer;

/** Refusals of the calendar. */
final class FeedProblems {

    private FeedProblems() {}

    /** The address shows the diary to who has it, without a token: no vendor's app opens it. */
    static void requireAthlete(Writer writer) {
        if (!writer.firstParty()) {
            throw new Refusal(CommonProblems.FORBIDDEN, FeedText.ATHLETE_DECIDES.message());
        }
    }

    static Refusal noSuchCalendar() {
        return new Refusal(CommonProblems.NOT_FOUND, FeedText.NO_SUCH_CALENDAR.message());
    }
}
