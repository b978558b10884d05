package io.fitconnect.auth.revocation;

import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Reads the log in its order. The time of an entry is that of its transaction's statement, so one may become visible after
 * a later one; the end of the log is therefore read again for a while, and readers take an entry twice.
 */
@UseCase(readOnly = true)
public class ListRevocations {

    private final RevocationLog log;
    private final RevocationLogSettings settings;
    private final Clock clock;

    ListRevocations(RevocationLog log, RevocationLogSettings settings, Clock clock) {
        this.log = log;
        this.settings = settings;
        this.clock = clock;
    }

    /** Returns what stands after a position, or everything that a living token may match. */
    public RevocationPage handle(Optional<LogPosition> after, int limit) {
        Instant now = clock.instant();
        LogPosition from = after.orElseGet(() -> LogPosition.before(now.minus(settings.retention())));
        List<RecordedRevocation> found = log.listAfter(from, limit);
        LogPosition next = found.size() == limit
                ? found.get(limit - 1).position()
                : latest(from, LogPosition.before(now.minus(settings.overlap())));
        return new RevocationPage(found, next);
    }

    private static LogPosition latest(LogPosition one, LogPosition other) {
        return one.recordedAt().isAfter(other.recordedAt()) ? one : other;
    }
}
