package io.fitconnect.integration.decoding;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks after the streams whose guard is due, round after round; what fails comes again. */
@Component
class StreamSweeper {

    private static final Logger LOG = LoggerFactory.getLogger(StreamSweeper.class);

    private final StreamGuards guards;
    private final EraseUnrecordedStreams eraseUnrecordedStreams;
    private final DecodingSettings settings;
    private final Clock clock;

    StreamSweeper(
            StreamGuards guards,
            EraseUnrecordedStreams eraseUnrecordedStreams,
            DecodingSettings settings,
            Clock clock) {
        this.guards = guards;
        this.eraseUnrecordedStreams = eraseUnrecordedStreams;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${fitconnect.decoding.sweep-interval:1m}")
    void sweepDue() {
        List<StreamGuard> taken;
        do {
            Instant now = clock.instant();
            taken = guards.take(now, now.plus(settings.streamGuard()));
            taken.forEach(this::sweep);
        } while (!taken.isEmpty());
    }

    private void sweep(StreamGuard guard) {
        try {
            eraseUnrecordedStreams.handle(guard);
        } catch (RuntimeException e) {
            LOG.warn(
                    "Streams of import {} will be looked at again: {}",
                    guard.key().id(),
                    e.toString());
        }
    }
}
