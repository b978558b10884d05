package io.fitconnect.local;

import io.fitconnect.local.part.PartFailure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Another program that takes over the user's terminal until it ends. */
record ForegroundProcess(List<String> command, Path directory) {

    /** Returns the program's exit code. */
    int run() {
        try {
            return new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new PartFailure("%s cannot be started: %s".formatted(command.get(0), e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailure(command.get(0) + " was interrupted", e);
        }
    }
}
