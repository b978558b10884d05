package io.fitconnect.e2e;

import io.fitconnect.e2e.client.UnexpectedAnswer;
import io.fitconnect.e2e.client.Unreachable;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Runs the main story on a running platform; the exit code is 0 only when every step was as expected. */
public final class Demo {

    private static final int NOT_AS_TOLD = 1;
    private static final int WRONG_USE = 2;

    private Demo() {}

    public static void main(String[] arguments) {
        System.exit(run(new PrintStream(System.out, true, StandardCharsets.UTF_8), arguments));
    }

    /** Tells the story to this listener and returns the exit code. */
    public static int run(PrintStream out, String... arguments) {
        try {
            return tell(DemoOptions.parse(arguments), new Narrator(out));
        } catch (IllegalArgumentException wrongUse) {
            out.println("fitconnect demo: " + wrongUse.getMessage());
            return WRONG_USE;
        }
    }

    private static int tell(DemoOptions options, Narrator narrator) {
        try {
            new DemoStory(options, narrator).tell();
        } catch (UnexpectedAnswer failure) {
            narrator.fail(failure);
        } catch (Unreachable failure) {
            narrator.fail(failure);
            narrator.note("Is the platform running at " + options.baseUrl() + "? Start it with: ./fitconnect up");
        } catch (IOException failure) {
            narrator.fail("The file cannot be read: " + failure);
        }
        narrator.conclude();
        return narrator.isAsTold() ? 0 : NOT_AS_TOLD;
    }
}
