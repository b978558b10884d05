package io.fitconnect.e2e.world;

import io.fitconnect.e2e.world.roster.Athlete;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** Says how far it is: a line now and then, and one for each athlete who is complete. */
final class Progress {

    private static final int EVERY = 100;

    private final PrintStream out;
    private final long begin = System.nanoTime();
    private int sent;

    Progress(PrintStream out) {
        this.out = out;
    }

    synchronized void sent() {
        sent++;
        if (sent % EVERY == 0) {
            say("%,d trainings sent", sent);
        }
    }

    synchronized void done(Athlete athlete, int added) {
        say(
                "%s is here%s",
                athlete.name(), added == 0 ? ", nothing was missing" : ", with %d new trainings".formatted(added));
    }

    void conclude(List<Athlete> athletes) {
        out.println();
        out.println("Sign in as one of them, with the password: " + Filling.PASSWORD);
        for (var athlete : athletes) {
            out.printf("  %-28s%s%n", athlete.email(), athlete.name());
        }
    }

    private void say(String text, Object... values) {
        var seconds = (System.nanoTime() - begin) / 1_000_000_000;
        out.printf(Locale.ROOT, "%4d s  %s%n", seconds, String.format(Locale.ROOT, text, values));
    }
}
