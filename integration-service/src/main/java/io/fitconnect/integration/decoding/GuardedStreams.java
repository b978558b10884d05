package io.fitconnect.integration.decoding;

import io.fitconnect.integration.activity.ActivityIds;
import io.fitconnect.integration.imports.ImportKey;
import io.fitconnect.integration.stream.RecordedStreams;
import io.fitconnect.recording.ReadResult;
import io.fitconnect.recording.Recording;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Stores the streams of an import before the ledger knows of them. They are guarded first, so that they are erased if the
 * ledger never does, whatever becomes of this worker.
 */
@Component
class GuardedStreams {

    private final RecordedStreams streams;
    private final StreamGuards guards;
    private final DecodingSettings settings;
    private final Clock clock;

    GuardedStreams(RecordedStreams streams, StreamGuards guards, DecodingSettings settings, Clock clock) {
        this.streams = streams;
        this.guards = guards;
        this.settings = settings;
        this.clock = clock;
    }

    void store(ImportKey key, ReadResult result) {
        if (!guard(key, result)) {
            return;
        }
        List<Recording> recordings = result.recordings();
        for (int session = 0; session < recordings.size(); session++) {
            streams.store(
                    ActivityIds.of(key.id(), session), recordings.get(session).streams());
        }
    }

    /** To be called again by a worker that was overtaken: its guard may have come and gone while it was storing. */
    boolean guard(ImportKey key, ReadResult result) {
        return guards.guard(
                new StreamGuard(key, result.recordings().size(), clock.instant().plus(settings.streamGuard())));
    }
}
