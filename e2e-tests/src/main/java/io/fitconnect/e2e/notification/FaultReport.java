package io.fitconnect.e2e.notification;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/** Prints what happens, and the counts at the end. */
final class FaultReport {

    private static final String ROW = "%-29s %7s %8s %6s %5s %5s %6s %8s %5s %6s %7s %6s%n";

    private final PrintStream out;

    FaultReport(PrintStream out) {
        this.out = out;
    }

    void say(String text) {
        out.println(text);
    }

    void print(List<FaultTally> tallies, int unacknowledged) {
        out.println();
        out.printf(
                ROW,
                "",
                "changes",
                "expected",
                "found",
                "lost",
                "twice",
                "mailed",
                "unmailed",
                "again",
                "away s",
                "inbox s",
                "mail s");
        tallies.forEach(tally -> row(
                tally.fault().toString(),
                List.of(tally),
                seconds(tally.recovery().away()),
                seconds(tally.recovery().inbox()),
                seconds(tally.recovery().mailed())));
        row("all", tallies, "", "", "");
        out.println();
        out.println("Expected: one notification for each participant of a changed training. Away: until the part worked"
                + " again; inbox and mail: from then until the last one was there. Again: mails sent more than"
                + " once, as may be.");
        out.printf("Changes that were not acknowledged: %d%n", unacknowledged);
        var clean = tallies.stream().allMatch(FaultTally::isClean);
        out.println(clean ? "✓ no notification lost, none twice in an inbox, each one mailed" : "✗ not clean");
    }

    private void row(String name, List<FaultTally> tallies, String away, String inbox, String mailed) {
        out.printf(
                Locale.ROOT,
                ROW,
                name,
                sum(tallies, FaultTally::changes),
                sum(tallies, FaultTally::expected),
                sum(tallies, FaultTally::found),
                sum(tallies, FaultTally::lost),
                sum(tallies, FaultTally::twice),
                sum(tallies, FaultTally::mailed),
                sum(tallies, FaultTally::unmailed),
                sum(tallies, FaultTally::mailedAgain),
                away,
                inbox,
                mailed);
    }

    private static int sum(List<FaultTally> tallies, ToIntFunction<FaultTally> figure) {
        return tallies.stream().mapToInt(figure).sum();
    }

    private static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f", duration.toMillis() / 1000.0);
    }
}
