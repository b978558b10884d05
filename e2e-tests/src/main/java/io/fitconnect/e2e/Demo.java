package io.fitconnect.e2e;

import io.fitconnect.e2e.client.UnexpectedAnswer;
import io.fitconnect.e2e.client.Unreachable;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Tells the main story on a running platform; the exit code is 0 only when every step was as told. */
public final class Demo {

    private static final int NOT_AS_TOLD = 1;
    private static final int WRONG_USE = 2;

    private Demo() {}

    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            System.exit(tell(DemoOptions.parse(arguments), new Narrator(out)));
        } catch (IllegalArgumentException wrongUse) {
            System.err.println("fitconnect demo: " + wrongUse.getMessage());
            System.exit(WRONG_USE);
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
