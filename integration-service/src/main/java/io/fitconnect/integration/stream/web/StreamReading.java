package io.fitconnect.integration.stream.web;

import io.fitconnect.integration.imports.Activity;
import io.fitconnect.integration.stream.Detail;
import java.util.UUID;

/** What is asked of which recording. */
record StreamReading(UUID trainingId, StreamQuery query, Activity activity) {

    private static final int LARGE = 10_000;

    /** The detail at which the answer is stored. */
    Detail stored() {
        return query.detail().storedAs(activity.sampleCount());
    }

    String eTag() {
        return query.eTag(activity.streamsId().toString(), stored());
    }

    /** Whether there are more samples than a thinned-out recording has. */
    boolean isLarge() {
        return stored() == Detail.FULL && activity.sampleCount() > LARGE;
    }
}
