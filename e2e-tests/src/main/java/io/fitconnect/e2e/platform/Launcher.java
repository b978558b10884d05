package io.fitconnect.e2e.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Runs {@code ./fitconnect} for one platform and keeps what it prints in the platform's folder. */
final class Launcher {

    private static final int LONGEST_MINUTES = 15;
    private static final int EXCERPT_LINES = 12;

    private final Path home;
    private final int portOffset;
    private final Map<String, String> environment = new HashMap<>();
    private volatile Optional<Process> running = Optional.empty();

    Launcher(Path home, int portOffset) {
        this.home = home;
        this.portOffset = portOffset;
    }

    void environment(String variable, String value) {
        environment.put(variable, value);
    }

    void run(String... command) {
        var words =
                new ArrayList<>(List.of(Checkout.root().resolve("fitconnect").toString()));
        words.addAll(Arrays.asList(command));
        words.addAll(List.of("--home", home.toString(), "--port-offset", Integer.toString(portOffset)));
        if (command[0].equals("up") && Boolean.getBoolean("fitconnect.e2e.built")) {
            words.add("--no-build");
        }
        try {
            Files.createDirectories(home);
            var printedBefore = Files.exists(log()) ? Files.readAllLines(log()).size() : 0;
            var process = start(words);
            running = Optional.of(process);
            var code = await(process);
            if (code != 0) {
                throw new IllegalStateException(
                        "%s ended with %d:%n%s".formatted(String.join(" ", words), code, excerpt(printedBefore)));
            }
        } catch (IOException e) {
            throw new IllegalStateException("the launcher cannot be run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the launcher worked", e);
        }
    }

    /** Asks the command that runs at the moment, if any, to give up. */
    void interrupt() {
        running.ifPresent(Process::destroy);
    }

    private Process start(List<String> words) throws IOException {
        var builder = new ProcessBuilder(words)
                .directory(Checkout.root().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static int await(Process process) throws InterruptedException {
        if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
            process.destroy();
            throw new IllegalStateException("the launcher did not end within " + LONGEST_MINUTES + " minutes");
        }
        return process.exitValue();
    }

    private String excerpt(int printedBefore) throws IOException {
        var all = Files.readAllLines(log());
        var lines = all.subList(printedBefore, all.size());
        return String.join(
                System.lineSeparator(), lines.subList(Math.max(0, lines.size() - EXCERPT_LINES), lines.size()));
    }

    private Path log() {
        return home.resolve("launcher.log");
    }
}
