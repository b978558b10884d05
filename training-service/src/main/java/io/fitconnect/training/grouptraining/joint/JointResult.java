package io.fitconnect.training.grouptraining.joint;

import io.fitconnect.training.diary.AthleteId;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What came out of a group training, as one viewer sees it.
 *
 * @param start  from which splits and gaps count
 * @param came   how many came, also those who are not listed
 * @param people the first hundred
 * @param splits seconds of each whole kilometre, of those who are on the common clock
 * @param own    the viewer's own recording
 */
public record JointResult(
        Instant start,
        int came,
        List<SeenAttendee> people,
        Map<AthleteId, List<Double>> splits,
        Gaps gaps,
        JointRecording own) {

    public JointResult {
        people = List.copyOf(people);
        splits = Map.copyOf(splits);
    }
}
