package io.fitconnect.local;

import io.fitconnect.local.part.PartFailure;
import io.fitconnect.local.stores.Installation;
import io.fitconnect.local.terminal.Terminal;
import java.io.IOException;
import java.util.List;

/** Runs every check of the build, as continuous integration does. */
final class Verify implements Command {

    @Override
    public String name() {
        return "test";
    }

    @Override
    public String summary() {
        return "runs all checks: mvn verify";
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        try {
            return new ProcessBuilder(List.of("mvn", "verify"))
                    .directory(Installation.ofWorkingDirectory().root().toFile())
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new PartFailure("Maven cannot be started: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailure("the checks were interrupted", e);
        }
    }
}
