package io.fitconnect.integration.correction;

import io.fitconnect.integration.imports.Activities;
import io.fitconnect.integration.imports.Activity;
import io.fitconnect.integration.imports.ActivityKey;
import io.fitconnect.integration.stream.StreamProblems;
import io.fitconnect.integration.stream.StreamText;
import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.ProblemText;
import io.fitconnect.platform.problem.Refusal;

/** Moves an activity from one revision to the next, within the caller's transaction. */
final class Revision {

    private Revision() {}

    /** The activity, when it is still what the file was read for. */
    static Activity require(Activities activities, ActivityKey key, int revision) {
        Activity activity = activities
                .findByKey(key)
                .filter(found -> !found.isDeleted())
                .orElseThrow(() -> new Refusal(StreamProblems.NO_RECORDING, StreamText.ONLY_IMPORTED.message()));
        if (activity.revision() != revision) {
            throw new Refusal(CommonProblems.VERSION_CONFLICT, ProblemText.CHANGED_SINCE_READ.message());
        }
        return activity;
    }

    static void revise(Activity activity, RevisedActivity revised, RevisedStreams streams) {
        activity.revisedStreams().ifPresent(streams::leave);
        activity.revise(revised.streamsId(), revised.start(), revised.samples());
        if (revised.streamsId() != null) {
            streams.take(revised.streamsId());
        }
    }
}
