package io.fitconnect.e2e.notification;

import io.fitconnect.e2e.platform.OwnPlatform;
import io.fitconnect.e2e.resilience.Fault;
import io.fitconnect.e2e.resilience.ManyCallers;
import io.fitconnect.e2e.resilience.Workers;
import io.fitconnect.local.jvm.ClassArchive;
import io.fitconnect.local.part.Home;
import io.fitconnect.local.stores.Mail;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** Kills and suspends what notifications pass through while group trainings are changed, and counts what every participant was told. */
public final class NotificationFaults {

    static final List<Fault> FAULTS = Fault.ofEach("kafka", "cassandra", "mail", "notification-service");

    private static final int AT_ONCE = 6;
    private static final Duration BEFORE = Duration.ofSeconds(10);
    private static final Duration TOLD = Duration.ofMinutes(3);
    private static final Duration SENT = Duration.ofMinutes(5);

    private final FaultOptions options;
    private final OwnPlatform platform;
    private final FaultReport report;

    private NotificationFaults(FaultOptions options, FaultReport report) {
        this.options = options;
        this.report = report;
        this.platform = new OwnPlatform(options.home(), options.portOffset())
                .with("FITCONNECT_PROCESSES", "yes") // a fault must hit one service alone
                .with(Mail.KEEP_ALL, "yes")
                .with(ClassArchive.RECORD, "no");
        ManyCallers.prepare(platform);
    }

    public static void main(String[] arguments) {
        var report = new FaultReport(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        var clean = new NotificationFaults(FaultOptions.parse(arguments), report).run();
        System.exit(clean ? 0 : 1);
    }

    private boolean run() {
        report.say("Starting a platform in " + platform.home() + " …");
        platform.up(Assembly.PARTS);
        try (var workers = new Workers(AT_ONCE)) {
            report.say("Gathering %d group trainings of %d participants …"
                    .formatted(options.groups(), options.participants()));
            return disturb(new Assembly(platform, workers).gather(options.groups(), options.participants()), workers);
        } finally {
            if (options.keep()) {
                platform.leave();
            } else {
                platform.down();
            }
        }
    }

    private boolean disturb(List<Group> groups, Workers workers) {
        var inboxes = new Inboxes(groups, workers);
        var mails = new SentMails(new Home(platform.home()).data(Mail.JOURNAL));
        var recoveries = new ArrayList<Recovery>();
        try (var load = new ChangeLoad(groups, options.interval())) {
            for (var fault : FAULTS) {
                recoveries.add(endure(recoveries.size(), fault, load, groups, inboxes, mails));
            }
            var told = inboxes.read();
            var sent = mails.read();
            var tallies = IntStream.range(0, recoveries.size())
                    .mapToObj(number -> FaultTally.of(
                            number,
                            FAULTS.get(number),
                            load.listAcknowledged(number),
                            groups,
                            told,
                            sent,
                            recoveries.get(number)))
                    .toList();
            report.print(tallies, load.unacknowledged());
            return tallies.stream().allMatch(FaultTally::isClean);
        }
    }

    private Recovery endure(
            int number, Fault fault, ChangeLoad load, List<Group> groups, Inboxes inboxes, SentMails mails) {
        load.begin(number);
        await(BEFORE);
        report.say(fault + " …");
        var begin = System.nanoTime();
        fault.inflict(platform, options.suspended());
        var back = System.nanoTime();
        load.rest();
        var changes = load.listAcknowledged(number);
        inboxes.awaitTold(changes, TOLD);
        var told = System.nanoTime();
        mails.awaitSent(Sightings.expected(changes, groups), SENT);
        var sent = System.nanoTime();
        return new Recovery(
                Duration.ofNanos(back - begin), Duration.ofNanos(told - back), Duration.ofNanos(sent - back));
    }

    private static void await(Duration duration) {
        try {
            TimeUnit.MILLISECONDS.sleep(duration.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
