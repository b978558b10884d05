package io.fitconnect.auth.revocation;

import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Reads the log in its order. The time of an entry is that of its transaction's statement on its instance's clock, so one
 * may become visible after a later one; the end of the log is therefore read again, and readers take an entry twice. The
 * next position follows from what was found and not from the clock alone: an instance whose clock is ahead must not send
 * its readers past what others record. Where nothing was found it follows from the clock, and a reader that comes back with a
 * position ahead of the clock starts again.
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
        LogPosition from = after.filter(position -> !isAhead(position, now)).orElseGet(() -> start(now));
        List<RecordedRevocation> found = log.listAfter(from, limit);
        LogPosition next = found.size() == limit ? found.get(limit - 1).position() : latest(from, end(found, now));
        return new RevocationPage(found, next);
    }

    private LogPosition end(List<RecordedRevocation> found, Instant now) {
        return found.stream()
                .map(entry -> entry.position().recordedAt())
                .max(Comparator.naturalOrder())
                .map(last -> last.isBefore(now) ? last : now)
                .map(last -> LogPosition.before(last.minus(settings.overlap())))
                .orElseGet(() -> start(now));
    }

    private LogPosition start(Instant now) {
        return LogPosition.before(now.minus(settings.retention()));
    }

    /** Clocks of instances differ by less than the overlap, so an instance whose clock was wrong gave this position. */
    private boolean isAhead(LogPosition position, Instant now) {
        return position.recordedAt().isAfter(now.plus(settings.overlap()));
    }

    private static LogPosition latest(LogPosition one, LogPosition other) {
        return one.recordedAt().isAfter(other.recordedAt()) ? one : other;
    }
}
