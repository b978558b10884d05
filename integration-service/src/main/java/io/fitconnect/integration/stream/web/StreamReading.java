package io.fitconnect.integration.stream.web;

import io.fitconnect.integration.imports.Activity;
import io.fitconnect.integration.stream.Detail;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is asked of which recording, and of others that were merged with it. */
record StreamReading(UUID trainingId, StreamQuery query, Activity activity, List<Activity> others) {

    private static final int LARGE = 10_000;

    /** The detail at which the answer is stored. */
    Detail stored() {
        return query.detail().storedAs(activity.sampleCount());
    }

    String eTag() {
        String ids = Stream.concat(Stream.of(activity), others.stream())
                .map(StreamReading::version)
                .collect(Collectors.joining("."));
        return query.eTag(ids, stored());
    }

    private static String version(Activity recording) {
        long later = recording.clockCorrectionMillis();
        return recording.streamsId() + (later == 0 ? "" : "_" + later);
    }

    /** Whether there are more samples than a thinned-out recording has. */
    boolean isLarge() {
        return stored() == Detail.FULL && activity.sampleCount() > LARGE;
    }
}
