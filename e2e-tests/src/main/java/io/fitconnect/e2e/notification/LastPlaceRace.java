package io.fitconnect.e2e.notification;

import io.fitconnect.e2e.client.Person;
import io.fitconnect.e2e.notification.Race.Runner;
import io.fitconnect.e2e.notification.RaceTally.Told;
import io.fitconnect.e2e.platform.OwnPlatform;
import io.fitconnect.e2e.resilience.ManyCallers;
import io.fitconnect.e2e.resilience.Workers;
import io.fitconnect.local.jvm.ClassArchive;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** 64 athletes race for the last place of a group training, again and again; at the end their inboxes are read. */
public final class LastPlaceRace {

    private static final int RUNNERS = 64;
    private static final Duration TOLD = Duration.ofMinutes(5);
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Pattern NAME = Pattern.compile("race-(\\d+)-");
    private static final int PROGRESS = 100;

    private final OwnPlatform platform;
    private final int rounds;
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private LastPlaceRace(Path home, int portOffset, int rounds) {
        this.platform = new OwnPlatform(home, portOffset).with(ClassArchive.RECORD, "no");
        this.rounds = rounds;
        ManyCallers.prepare(platform);
    }

    /** Takes the platform's folder, its port offset and the number of races. */
    public static void main(String[] arguments) {
        var race = new LastPlaceRace(
                Path.of(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        System.exit(race.run() ? 0 : 1);
    }

    private boolean run() {
        out.println("Starting a platform in " + platform.home() + " …");
        platform.up(Assembly.PARTS);
        try (var workers = new Workers(RUNNERS)) {
            var assembly = new Assembly(platform, workers);
            var organiser = assembly.signIn(Person.named("Organiser"));
            var runners = IntStream.range(0, RUNNERS)
                    .mapToObj(number -> assembly.signInRunner(Person.named("Runner " + number)))
                    .toList();
            var outcomes = new ArrayList<RaceOutcome>();
            for (int number = 0; number < rounds; number++) {
                outcomes.add(new Race(number, organiser, runners, workers).run());
                if ((number + 1) % PROGRESS == 0) {
                    out.println(number + 1 + " races");
                }
            }
            return report(awaitTold(outcomes, runners, workers));
        } finally {
            platform.down();
        }
    }

    private RaceTally awaitTold(List<RaceOutcome> outcomes, List<Runner> runners, Workers workers) {
        var deadline = System.nanoTime() + TOLD.toNanos();
        var tally = tally(outcomes, runners, workers);
        while (tally.lost() > 0 && System.nanoTime() < deadline) {
            LockSupport.parkNanos(LOOK.toNanos());
            tally = tally(outcomes, runners, workers);
        }
        return tally;
    }

    private static RaceTally tally(List<RaceOutcome> outcomes, List<Runner> runners, Workers workers) {
        var told = workers.map(runners, LastPlaceRace::told).stream()
                .flatMap(List::stream)
                .toList();
        return RaceTally.of(outcomes, RUNNERS, told);
    }

    private static List<Told> told(Runner runner) {
        return runner.reader()
                .listNotifications()
                .flatMap(item -> race(item.path("text").asString()).stream()
                        .map(number -> new Told(runner.id(), item.path("kind").asString(), number)))
                .toList();
    }

    private static Optional<Integer> race(String text) {
        return NAME.matcher(text)
                .results()
                .map(name -> Integer.valueOf(name.group(1)))
                .findFirst();
    }

    private boolean report(RaceTally tally) {
        out.printf("%d races of %d athletes%n", tally.races(), RUNNERS);
        out.printf("one winner, the others in the order of arrival, the first of them next: %d%n", tally.fair());
        out.printf(
                "notifications expected %d, found %d, lost %d, twice in an inbox %d, misdirected %d%n",
                tally.expected(), tally.found(), tally.lost(), tally.twice(), tally.misdirected());
        out.println(tally.isClean() ? "✓ all races fair, everybody told once" : "✗ not clean");
        return tally.isClean();
    }
}
