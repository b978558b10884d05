package io.fitconnect.e2e.resilience;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** Prints what happened as it happens, and the counts at the end. */
final class ResilienceReport {

    private final PrintStream out;

    ResilienceReport(PrintStream out) {
        this.out = out;
    }

    void say(String text) {
        out.println(text);
    }

    void add(Outage outage) {
        out.printf(
                Locale.ROOT,
                "kill -9 %-20s after %3d acknowledged; down %.1f s, ready again in %4.1f s; %d acknowledged meanwhile%n",
                outage.part(),
                outage.acknowledgedBefore(),
                seconds(outage.down()),
                seconds(outage.ready()),
                outage.acknowledgedMeanwhile());
    }

    void add(Tally tally, Duration recovery) {
        out.println();
        line("recordings pushed", tally.recordings());
        line("  sent more than once", tally.repeated());
        line("acknowledged", tally.acknowledged());
        line("  done", tally.count(ImportOutcome.DONE));
        line("  refused", tally.count(ImportOutcome.REFUSED));
        line("  lost", tally.count(ImportOutcome.LOST));
        line("  doubled", tally.count(ImportOutcome.DOUBLED));
        line("never acknowledged", tally.notAcknowledged());
        line("trainings in diaries", tally.trainings());
        line("  of no import", tally.strangers());
        out.printf(Locale.ROOT, "all ended %.1f s after the last restart%n", seconds(recovery));
        tally.oddities().forEach(oddity -> out.println("✗ " + oddity));
        out.println(tally.isClean() ? "✓ nothing lost, nothing doubled" : "✗ not clean");
    }

    private void line(String name, long count) {
        out.printf("%-24s %5d%n", name, count);
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
