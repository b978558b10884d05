package io.fitconnect.local.part;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Short commands of the operating system that are waited for. */
public final class Commands {

    private Commands() {}

    /** Whether the command exists and ends with 0 in time; what it prints is dropped. */
    public static boolean succeeds(List<String> command, Duration patience) {
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return endsWell(process, patience);
        } catch (IOException noSuchCommand) {
            return false;
        }
    }

    /** Runs the command and refuses with the given sentence unless it ends with 0 in time. */
    public static void run(List<String> command, Path output, Duration patience, String failure) {
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()))
                    .start();
            if (!endsWell(process, patience)) {
                throw new PartFailure(failure + "; see " + output);
            }
        } catch (IOException e) {
            throw new PartFailure(failure + ": " + e.getMessage(), e);
        }
    }

    private static boolean endsWell(Process process, Duration patience) {
        try {
            if (process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return process.exitValue() == 0;
            }
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            process.destroyForcibly();
        }
    }
}
