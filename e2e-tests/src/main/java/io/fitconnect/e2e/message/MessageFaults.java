package io.fitconnect.e2e.message;

import io.fitconnect.e2e.client.Api;
import io.fitconnect.e2e.client.PlatformClient;
import io.fitconnect.e2e.message.Found.Line;
import io.fitconnect.e2e.platform.OwnPlatform;
import io.fitconnect.e2e.resilience.Acknowledged;
import io.fitconnect.e2e.resilience.Fault;
import io.fitconnect.e2e.resilience.ManyCallers;
import io.fitconnect.e2e.resilience.Workers;
import io.fitconnect.local.jvm.ClassArchive;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** Kills and suspends what messages pass through while people write, and compares what everybody reads with what was acknowledged. */
public final class MessageFaults {

    private static final String[] PARTS = {"auth-service", "profile-service", "social-service", "gateway"};
    private static final List<Fault> FAULTS = Fault.ofEach("social-service", "kafka", "cassandra", "postgresql");
    private static final int SOCIAL_MANAGEMENT = 9084;
    private static final int AT_ONCE = 8;
    private static final int PAGE = 100;
    private static final Duration BETWEEN = Duration.ofSeconds(10);
    private static final Duration SUSPENDED = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofMinutes(20);
    private static final Duration MOVED = Duration.ofMinutes(6);

    private final OwnPlatform platform;
    private final int people;
    private final int messages;

    private MessageFaults(OwnPlatform platform, int people, int messages) {
        this.platform = platform;
        this.people = people;
        this.messages = messages;
    }

    /** Takes a folder for the platform, the offset of its ports, the number of people, and that of all messages. */
    public static void main(String[] arguments) {
        var platform = new OwnPlatform(Path.of(arguments[0]), Integer.parseInt(arguments[1]))
                .with("FITCONNECT_PROCESSES", "yes") // a fault must hit one service alone
                .with(
                        "FITCONNECT_CONVERSATION_RECENT",
                        "4m") // history moves while people write; a client id counts until then
                .with("FITCONNECT_COMMENTS_MOVEAFTER", "20s")
                .with("FITCONNECT_COMMENTS_PERMINUTE", "1000")
                .with(ClassArchive.RECORD, "no");
        ManyCallers.prepare(platform);
        var faults = new MessageFaults(platform, Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
        System.exit(faults.run() ? 0 : 1);
    }

    private boolean run() {
        System.out.println("Starting a platform in " + platform.home() + " …");
        platform.up(PARTS);
        try (var workers = new Workers(AT_ONCE)) {
            System.out.println("Bringing " + people + " people together …");
            var community = new Community(platform, workers);
            var writers = community.gather(people);
            var talks = community.converse(writers);
            var club = community.found(writers);
            try (var load = new WritingLoad(writers, talks, club, messages / writers.size(), pause(writers.size()))) {
                load.begin();
                disturb(load);
                load.awaitEnd(LONGEST);
                return report(load, read(talks, workers));
            }
        } finally {
            platform.down();
        }
    }

    /** Even over the faults. */
    private Duration pause(int writers) {
        var each = BETWEEN.plus(SUSPENDED).multipliedBy(FAULTS.size());
        return each.dividedBy(Math.max(1, messages / writers));
    }

    private void disturb(WritingLoad load) {
        for (var fault : FAULTS) {
            sleep(BETWEEN);
            var before = load.sent().size();
            System.out.printf("%s, after %d messages%s …%n", fault, before, load.isFinished() ? " (all)" : "");
            fault.inflict(platform, SUSPENDED);
        }
    }

    /** Once before the history has moved, and once after. */
    private List<Found> read(List<Talk> talks, Workers workers) {
        var found = new ArrayList<>(readAll(talks, workers));
        sleep(MOVED);
        found.addAll(readAll(talks, workers));
        return found;
    }

    private static List<Found> readAll(List<Talk> talks, Workers workers) {
        return workers.map(talks, MessageFaults::readTalk).stream()
                .flatMap(List::stream)
                .toList();
    }

    private static List<Found> readTalk(Talk talk) {
        return talk.writers().stream()
                .map(reader -> new Found(talk.id(), reader.id(), lines(reader.api(), talk)))
                .toList();
    }

    private static List<Line> lines(Api api, Talk talk) {
        var lines = new ArrayList<Line>();
        boolean more = true;
        while (more) {
            var after = lines.isEmpty() ? 0 : lines.get(lines.size() - 1).number();
            var page = Acknowledged.get(api, talk.messages() + "?after=" + after + "&limit=" + PAGE)
                    .json();
            page.path("items")
                    .valueStream()
                    .map(item -> new Line(
                            item.path("number").asLong(),
                            UUID.fromString(item.path("clientId").asString())))
                    .forEach(lines::add);
            more = page.path("more").asBoolean();
        }
        return lines;
    }

    private boolean report(WritingLoad load, List<Found> found) {
        var tally = MessageTally.of(load.sent(), found);
        var recount = new PlatformClient(URI.create("http://localhost:" + platform.port(SOCIAL_MANAGEMENT)))
                .withToken("none")
                .get("/actuator/discussions")
                .expect(200)
                .json();
        var differences = recount.path("differences").size();
        System.out.printf(
                "%d messages acknowledged, %d not; %d readings: %d lost, %d twice, %d out of order, %d conversations read differently%n",
                tally.acknowledged(),
                load.failed(),
                tally.readings(),
                tally.lost(),
                tally.twice(),
                tally.shuffled(),
                tally.differ());
        System.out.printf(
                "%d comments acknowledged; %d discussions recounted: %d differences%n",
                load.comments(), recount.path("compared").asInt(), differences);
        var clean =
                tally.isClean() && differences == 0 && recount.path("compared").asInt() > 0;
        System.out.println(clean ? "✓ every acknowledged message once, in order, for each" : "✗ not clean");
        return clean;
    }

    private static void sleep(Duration duration) {
        try {
            TimeUnit.MILLISECONDS.sleep(duration.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
