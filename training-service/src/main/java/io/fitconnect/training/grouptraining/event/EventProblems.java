package io.fitconnect.training.grouptraining.event;

import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.ProblemType;
import io.fitconnect.platform.problem.Refusal;
import java.time.Instant;
import org.springframework.http.HttpStatus;

/** Why an event says no. */
public final class EventProblems {

    /** A finish before the start, in the future, or long after the end. */
    public static final ProblemType FINISH_TIME =
            new ProblemType("finish-time", EventText.FINISH_TIME, HttpStatus.UNPROCESSABLE_CONTENT);

    private EventProblems() {}

    /** For who may know of the group training. */
    static Refusal noEvent() {
        return new Refusal(CommonProblems.NOT_FOUND, EventText.NO_EVENT.message());
    }

    static Refusal beforeTheStart(StartWave wave, Instant startsAt) {
        return new Refusal(FINISH_TIME, EventText.BEFORE_THE_START.message("wave", wave.name()))
                .with("startsAt", startsAt.toString());
    }

    static Refusal inTheFuture() {
        return new Refusal(FINISH_TIME, EventText.IN_THE_FUTURE.message());
    }

    static Refusal tooLate() {
        return new Refusal(FINISH_TIME, EventText.TOO_LATE.message("days", GroupEvent.OPEN_AFTER_END.toDays()));
    }
}
