package io.fitconnect.training.grouptraining.joint;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.diary.AthleteId;
import java.util.ArrayList;
import java.util.List;

/**
 * Matches all group trainings of an athlete from scratch and names each that is kept otherwise. No difference is the proof that the diary was followed.
 */
@UseCase(readOnly = true)
public class CompareJoint {

    private final OwnMeetings meetings;
    private final Matching matching;

    CompareJoint(OwnMeetings meetings, Matching matching) {
        this.meetings = meetings;
        this.matching = matching;
    }

    /** Returns a line for each difference, none when all is as it should be. */
    public List<String> handle(AthleteId athlete) {
        List<String> differences = new ArrayList<>();
        meetings.forEach(
                athlete,
                training -> matching.findWrong(training, athlete)
                        .ifPresent(right ->
                                differences.add("group training " + training.id() + ": matches " + right.training())));
        return differences;
    }
}
