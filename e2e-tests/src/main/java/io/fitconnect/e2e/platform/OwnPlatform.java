package io.fitconnect.e2e.platform;

import io.fitconnect.e2e.client.PlatformClient;
import io.fitconnect.local.part.Commands;
import io.fitconnect.local.part.Home;
import io.fitconnect.local.part.PartRecord;
import io.fitconnect.local.part.PartRecords;
import io.fitconnect.local.part.ProcessMemory;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;

/** One platform in a folder of its own, with all its ports shifted. */
public final class OwnPlatform {

    private static final int GATEWAY_PORT = 8080;
    private static final Duration SIGNAL = Duration.ofSeconds(5);

    private final Path home;
    private final int portOffset;
    private final Launcher launcher;
    private Optional<Thread> atExit = Optional.empty();

    public OwnPlatform(Path home, int portOffset) {
        this.home = home.toAbsolutePath().normalize();
        this.portOffset = portOffset;
        this.launcher = new Launcher(this.home, portOffset);
    }

    /** Starts with these settings for its services, in the names of environment variables. */
    public OwnPlatform with(String variable, String value) {
        launcher.environment(variable, value);
        return this;
    }

    public Path home() {
        return home;
    }

    public URI baseUrl() {
        return URI.create("http://localhost:" + port(GATEWAY_PORT));
    }

    /** The port that a part has here, from its usual one. */
    public int port(int usual) {
        return usual + portOffset;
    }

    public PlatformClient client() {
        return new PlatformClient(baseUrl());
    }

    /** Returns when everything is ready. What runs is taken down with this process, unless {@link #leave} was called. */
    public void up() {
        start("up");
    }

    /** Returns when these parts are ready. */
    public void up(String... parts) {
        start("up", "--only", String.join(",", parts));
    }

    public synchronized void down() {
        launcher.run("down");
        leave();
    }

    /** Ends one part in order and leaves the others running. */
    public void down(String part) {
        launcher.run("down", "--only", part);
    }

    /** Requests an archive of what all services keep of an account, and returns when it is ready. */
    public void exportAccount(String email) {
        launcher.run("export-account", email);
    }

    /** Lets run on what runs when this process ends. */
    public synchronized void leave() {
        atExit.ifPresent(OwnPlatform::forget);
        atExit = Optional.empty();
    }

    public List<PartRecord> running() {
        return records().listAlive();
    }

    /** Empty for a part that runs in the process of another. */
    public OptionalLong memoryBytes(String part) {
        var record = get(part);
        return record.isHosted() ? OptionalLong.empty() : ProcessMemory.find(record.process());
    }

    /** The process of a part that has one of its own. */
    public long pid(String part) {
        return get(part).process().pid();
    }

    /** Ends the part's process at once, without a chance to finish anything, and returns when it is gone. */
    public void kill(String part) {
        var process = own(part);
        process.destroyForcibly();
        try {
            process.onExit().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the end of " + part + " cannot be awaited", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while " + part + " was ending", e);
        }
    }

    /** Stops the part's process where it is, as a frozen machine does: connections stay open and nothing answers. */
    public void suspend(String part) {
        signal("STOP", part);
    }

    /** Lets a suspended part go on. */
    public void resume(String part) {
        signal("CONT", part);
    }

    private void signal(String name, String part) {
        if (!Commands.succeeds(
                List.of("sh", "-c", "kill -%s %d".formatted(name, own(part).pid())), SIGNAL)) {
            throw new IllegalStateException("%s cannot be sent to %s".formatted(name, part));
        }
    }

    private ProcessHandle own(String part) {
        if (get(part).isHosted()) {
            throw new IllegalStateException(
                    part + " shares its process; start with FITCONNECT_PROCESSES=yes to disturb it alone");
        }
        return get(part)
                .process()
                .find()
                .orElseThrow(() -> new IllegalStateException(part + " does not run in " + home));
    }

    /** While this process is ending, a hook can neither be removed nor added, so nothing is started any more. */
    private synchronized void start(String... command) {
        atExit.ifPresent(Runtime.getRuntime()::removeShutdownHook);
        var hook = new Thread(this::giveUp, "platform-down");
        Runtime.getRuntime().addShutdownHook(hook);
        atExit = Optional.of(hook);
        launcher.run(command);
    }

    private void giveUp() {
        System.err.println("Stopping the platform in " + home + " …");
        launcher.interrupt();
        down();
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException endingAlready) {
            return;
        }
    }

    private PartRecord get(String part) {
        return records().find(part).orElseThrow(() -> new IllegalStateException(part + " was not started in " + home));
    }

    private PartRecords records() {
        return new PartRecords(new Home(home));
    }
}
