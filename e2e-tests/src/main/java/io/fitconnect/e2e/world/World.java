package io.fitconnect.e2e.world;

import io.fitconnect.e2e.client.UnexpectedAnswer;
import io.fitconnect.e2e.client.Unreachable;
import io.fitconnect.e2e.world.roster.Roster;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/** Fills a running platform; the exit code is 0 only when everything is there. */
public final class World {

    private static final int NOT_FILLED = 1;
    private static final int WRONG_USE = 2;

    private World() {}

    public static void main(String[] arguments) {
        System.exit(run(new PrintStream(System.out, true, StandardCharsets.UTF_8), arguments));
    }

    /** Tells this listener how far it is and returns the exit code. */
    public static int run(PrintStream out, String... arguments) {
        try {
            var options = WorldOptions.parse(arguments);
            var athletes = Roster.named(options.only());
            var progress = new Progress(out);
            new Filling(options, Clock.systemUTC(), progress).fill(athletes);
            progress.conclude(athletes);
            return 0;
        } catch (IllegalArgumentException wrongUse) {
            out.println("fitconnect world: " + wrongUse.getMessage());
            return WRONG_USE;
        } catch (UnexpectedAnswer | Unreachable | Unfinished failure) {
            out.println("fitconnect world: " + failure.getMessage());
            out.println("What is there stays; the same command goes on from there.");
            return NOT_FILLED;
        }
    }
}
