package io.fitconnect.benchmarks;

import io.fitconnect.e2e.platform.OwnPlatform;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** The process of the bare program that reads training-service's database. */
final class BareDiary implements AutoCloseable {

    private static final int PORT = 8099;
    private static final Duration START = Duration.ofSeconds(60);

    private final Process process;
    private final int port;

    private BareDiary(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Returns when it listens. */
    static BareDiary start(OwnPlatform platform, int postgres, Path log) throws IOException, InterruptedException {
        var port = platform.port(PORT);
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        String.join(
                                File.pathSeparator, "benchmarks/diary/target/classes", "benchmarks/diary/target/lib/*"),
                        "io.fitconnect.benchmarks.diary.BareDiaryApplication",
                        "--server.port=" + port,
                        "--spring.jackson.default-property-inclusion=non_null",
                        "--spring.datasource.url=jdbc:postgresql://127.0.0.1:" + postgres + "/training",
                        "--spring.datasource.username=training",
                        "--spring.datasource.password=fitconnect")
                .redirectOutput(log.toFile())
                .redirectErrorStream(true)
                .start();
        var bare = new BareDiary(process, port);
        bare.awaitListening(log);
        return bare;
    }

    long pid() {
        return process.pid();
    }

    /** @param path the address of training-service, such as {@code /api/v1/trainings} */
    URI uri(UUID athlete, String path) {
        return URI.create("http://127.0.0.1:" + port + "/bare/" + athlete + path.substring("/api/v1".length()));
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(10, TimeUnit.SECONDS).join();
    }

    private void awaitListening(Path log) throws InterruptedException {
        var end = System.nanoTime() + START.toNanos();
        while (!listens()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                process.destroyForcibly();
                throw new IllegalStateException("the bare program did not start; see " + log);
            }
            process.waitFor(100, TimeUnit.MILLISECONDS);
        }
    }

    private boolean listens() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 200);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }
}
