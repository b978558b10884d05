package io.fitconnect.training.grouptraining.joint;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.diary.AthleteId;

/** Matches all group trainings of an athlete from scratch; what the athlete decided stays. */
@UseCase
public class RematchJoint {

    private final OwnMeetings meetings;
    private final Matching matching;

    RematchJoint(OwnMeetings meetings, Matching matching) {
        this.meetings = meetings;
        this.matching = matching;
    }

    public void handle(AthleteId athlete) {
        meetings.forEach(athlete, training -> matching.match(training, athlete));
    }
}
