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
 * them, so that only so many are kept of a request and of a minute.
 */
@Component
public class RefusalLog {

    /** How long an entry is kept. */
    static final Duration KEPT = Duration.ofDays(30);

    static final int MOST_OF_REQUEST = 100;
    static final int MOST_OF_MINUTE = 600;

    private static final int MILLIS_OF_MINUTE = 60_000;

    private final VendorRefusals refusals;
    private final DueWork work;
    private final Clock clock;
    private final Map<String, Minute> minutes = new ConcurrentHashMap<>();

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
        long number = now.toEpochMilli() / MILLIS_OF_MINUTE;
        Minute taken = minutes.merge(
                clientId,
                new Minute(number, wanted, wanted),
                (kept, add) -> kept.number() == number ? kept.plus(wanted) : add);
        return taken.granted();
    }

    /**
     * How many entries a minute has taken.
     *
     * @param granted of the last request
     */
    private record Minute(long number, int taken, int granted) {

        Minute plus(int wanted) {
            int granted = Math.min(wanted, MOST_OF_MINUTE - taken);
            return new Minute(number, taken + granted, granted);
        }
    }
}
