package io.fitconnect.integration.quota;

import io.fitconnect.integration.quota.ItemBuckets.Taken;
import io.fitconnect.integration.sandbox.SandboxAthlete;
import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Counts what vendors push. A push that is refused is not counted. */
@Component
public class PushQuotas {

    private static final String POLICY = "RateLimit-Policy";
    private static final String STATE = "RateLimit";

    /** Of the made-up athletes of an app: a batch at once, and some two thousand items a day. */
    private static final ItemRate SANDBOX = new ItemRate(1_000, 0.02);

    /** A file of a made-up athlete, for which nobody had to be asked, counts as an item more for each so many bytes. */
    private static final int SANDBOX_BYTES_OF_ITEM = 50_000;

    private final Lane live;
    private final Lane backfill;
    private final Lane sandbox;
    private final Clock clock;

    PushQuotas(QuotaSettings settings, Clock clock) {
        int tracked = settings.tracked();
        live = new Lane(
                new ItemBuckets("athlete", settings.rateOfAthlete(), tracked),
                new ItemBuckets("app", settings.rateOfApp(), tracked));
        backfill = new Lane(
                new ItemBuckets("athlete-backfill", settings.rateOfAthletesHistory(), tracked),
                new ItemBuckets("app-backfill", settings.rateOfAppsHistory(), tracked));
        sandbox = new Lane(new ItemBuckets("athlete", SANDBOX, tracked), new ItemBuckets("app", SANDBOX, tracked));
        this.clock = clock;
    }

    /**
     * Counts items of a vendor, or refuses all of them with 429 and when they may come.
     *
     * @return the headers that tell what is left
     */
    public Map<String, String> take(String clientId, UUID athlete, PushLane lane, int items) {
        long now = TimeUnit.MILLISECONDS.toNanos(clock.millis());
        Lane buckets = laneOf(athlete, lane);
        ItemBuckets ofAthletes = buckets.athletes();
        ItemBuckets ofApps = buckets.apps();
        Source source = new Source(clientId, athlete);
        Taken athleteTaken = ofAthletes.take(source, items, now);
        if (!athleteTaken.granted()) {
            throw refusal(ofAthletes, athleteTaken, "this athlete");
        }
        Taken appTaken = ofApps.take(clientId, items, now);
        if (!appTaken.granted()) {
            ofAthletes.giveBack(source, items);
            throw refusal(ofApps, appTaken, "your app");
        }
        return Map.of(
                POLICY, ofAthletes.policy() + ", " + ofApps.policy(),
                STATE, ofAthletes.state(athleteTaken) + ", " + ofApps.state(appTaken));
    }

    /** Counts the size of a file that was taken for a made-up athlete. */
    public void chargeBytes(String clientId, UUID athlete, long bytes) {
        int items = (int) Math.min(Integer.MAX_VALUE, bytes / SANDBOX_BYTES_OF_ITEM);
        if (SandboxAthlete.isOne(athlete) && items > 0) {
            long now = TimeUnit.MILLISECONDS.toNanos(clock.millis());
            sandbox.athletes().charge(new Source(clientId, athlete), items, now);
            sandbox.apps().charge(clientId, items, now);
        }
    }

    private Lane laneOf(UUID athlete, PushLane lane) {
        if (SandboxAthlete.isOne(athlete)) {
            return sandbox;
        }
        return lane == PushLane.LIVE ? live : backfill;
    }

    /** The quotas, as settings have them. */
    public List<PushQuota> list() {
        return Stream.of(live, backfill)
                .flatMap(lane -> Stream.of(lane.athletes(), lane.apps()))
                .map(ItemBuckets::quota)
                .toList();
    }

    private static Refusal refusal(ItemBuckets buckets, Taken taken, String whose) {
        Duration wait = taken.pause().plusSeconds(1);
        return new Refusal(
                        CommonProblems.TOO_MANY_REQUESTS,
                        "The quota of " + whose + " is used up: " + taken.left()
                                + " items are left. Send this again in " + wait.toSeconds()
                                + " s, or history with backfill=true.")
                .retryAfter(wait)
                .header(POLICY, buckets.policy())
                .header(STATE, buckets.state(taken));
    }

    private record Lane(ItemBuckets athletes, ItemBuckets apps) {}

    /** Whose items are counted together. */
    private record Source(String clientId, UUID athlete) {}
}
