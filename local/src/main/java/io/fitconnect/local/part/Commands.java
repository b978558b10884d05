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
    public static boolean succeeds(List<String> command, Duration timeout) {
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return endsWell(process, timeout);
        } catch (IOException noSuchCommand) {
            return false;
        }
    }

    /** What the command prints is added to the file. */
    static Process start(List<String> command, Path output) throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()))
                .start();
    }

    /** Whether the process ends with 0 in time; afterwards it does not run any more. */
    static boolean endsWell(Process process, Duration timeout) {
        try {
            if (process.waitFor(timeout.toMillis(), TimeUnit.MILLISECONDS)) {
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
