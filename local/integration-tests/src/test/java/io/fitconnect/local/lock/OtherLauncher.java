package io.fitconnect.local.lock;

import io.fitconnect.local.jvm.JavaHome;
import io.fitconnect.local.part.Home;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A launcher in a process of its own, because a lock holds between processes only. It holds the lock until the test ends it. */
public final class OtherLauncher implements AutoCloseable {

    private static final String HOLDS = "holds";

    private final Process process;
    private final BufferedReader output;

    private OtherLauncher(Process process) {
        this.process = process;
        this.output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Returns when it holds the lock; it has a child process, as a launcher has the parts that it started. */
    public static OtherLauncher holding(Home home, String command) throws IOException {
        var launcher = new OtherLauncher(new ProcessBuilder(List.of(
                        JavaHome.running().java(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherLauncher.class.getName(),
                        home.path().toString(),
                        command))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
        var line = launcher.output.readLine();
        if (!HOLDS.equals(line)) {
            launcher.process.destroyForcibly();
            throw new IOException("the other launcher has no lock but says " + line);
        }
        return launcher;
    }

    public long pid() {
        return process.pid();
    }

    /** The child that the launcher has started. */
    public ProcessHandle child() {
        return process.children().findFirst().orElseThrow();
    }

    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Lets it release the lock and end in good order; does not wait for that. */
    public void release() throws IOException {
        process.getOutputStream().close();
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        kill();
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var lock =
                HomeLock.tryTake(new Home(Path.of(arguments[0])), arguments[1]).orElseThrow();
        var child = new ProcessBuilder("sleep", "60").start();
        System.out.println(HOLDS);
        System.in.transferTo(OutputStream.nullOutputStream());
        child.destroyForcibly().waitFor();
        lock.close();
    }
}
