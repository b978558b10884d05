package io.fitconnect.integration.refusal;

import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.work.DueWork;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Takes entries into the log, within the caller's transaction. A client whose every item is wrong learns as much from some of
 * them, so that only so many are kept of a request, of a minute and of a day.
 */
@Component
public class RefusalLog {

    /** How long an entry is kept. */
    static final Duration KEPT = Duration.ofDays(30);

    static final int MOST_OF_REQUEST = 100;
    static final int MOST_OF_MINUTE = 600;

    /** As many as the count of them goes. */
    static final int MOST_OF_DAY = 10_000;

    private static final int MILLIS_OF_MINUTE = 60_000;
    private static final int MINUTES_OF_DAY = 1_440;
    private static final int MOST_REMEMBERED = 1_000;

    private final VendorRefusals refusals;
    private final DueWork work;
    private final Clock clock;
    private final Map<String, Taken> taken = new ConcurrentHashMap<>();

    RefusalLog(VendorRefusals refusals, DueWork work, Clock clock) {
        this.refusals = refusals;
        this.work = work;
        this.clock = clock;
    }

    /** Notes what was refused to this client. */
    public void note(String clientId, List<RefusedItem> items) {
        Instant now = clock.instant();
        int room = take(clientId, now, Math.min(items.size(), MOST_OF_REQUEST));
        if (room > 0) {
            refusals.add(
                    clientId,
                    items.stream()
                            .limit(room)
                            .map(item -> new VendorRefusal(Ids.at(now), item))
                            .toList());
            work.scheduleIfAbsent(
                    ForgetRefusals.QUEUE, clientId, now.plus(KEPT), new ForgetRefusals.OfClient(clientId));
        }
    }

    private int take(String clientId, Instant now, int wanted) {
        long minute = now.toEpochMilli() / MILLIS_OF_MINUTE;
        long day = minute / MINUTES_OF_DAY;
        if (taken.size() > MOST_REMEMBERED) {
            taken.values().removeIf(each -> each.day() != day);
        }
        return taken.merge(
                        clientId,
                        new Taken(minute, 0, day, 0, 0).plus(minute, day, wanted),
                        (kept, add) -> kept.plus(minute, day, wanted))
                .granted();
    }

    /**
     * How many entries a minute and a day have taken.
     *
     * @param granted of the last request
     */
    private record Taken(long minute, int ofMinute, long day, int ofDay, int granted) {

        Taken plus(long nextMinute, long nextDay, int wanted) {
            int before = nextMinute == minute ? ofMinute : 0;
            int beforeOfDay = nextDay == day ? ofDay : 0;
            int grants = Math.min(wanted, Math.min(MOST_OF_MINUTE - before, MOST_OF_DAY - beforeOfDay));
            return new Taken(nextMinute, before + grants, nextDay, beforeOfDay + grants, grants);
        }
    }
}
