package io.fitconnect.social.discussion;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.platform.work.DueWork;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/** Ends the discussion of a subject that is gone for good. Nobody sees it any more; what was said is deleted some minutes later. */
@UseCase
public class EndDiscussion {

    /** By then every instance knows that the subject is gone, so that nothing is said behind the deletion. */
    private static final Duration PAUSE = Duration.ofMinutes(5);

    private final DueWork work;
    private final Clock clock;

    EndDiscussion(DueWork work, Clock clock) {
        this.work = work;
        this.clock = clock;
    }

    /** Also where nothing was said: the first comment may be under way. */
    public void handle(UUID subjectId) {
        work.schedule(
                DropDiscussion.QUEUE,
                subjectId.toString(),
                clock.instant().plus(PAUSE),
                new DropDiscussion.Ended(subjectId));
    }
}
