package io.fitconnect.platform.object;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A stand-in of S3, run as a process from the class path that the module {@code local/s3-server} collects. */
final class S3Server implements AutoCloseable {

    private static final Path LIBRARIES = Path.of("../../local/s3-server/target/lib");
    private static final Duration START = Duration.ofSeconds(90);
    private static final long POLL_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private final Process process;
    private final URI endpoint;

    private S3Server(Process process, URI endpoint) {
        this.process = process;
        this.endpoint = endpoint;
    }

    static S3Server start(String bucket) throws IOException {
        if (!Files.isDirectory(LIBRARIES)) {
            throw new IllegalStateException(
                    "Build local/s3-server first: mvn -pl platform/platform-objects -am verify");
        }
        int port = freePort();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-Dserver.port=0",
                        "-Dhttp.port=" + port,
                        "-Dserver.address=127.0.0.1",
                        "-Dcom.adobe.testing.s3mock.store.initial-buckets=" + bucket,
                        "-cp",
                        LIBRARIES + File.separator + "*",
                        "com.adobe.testing.s3mock.S3MockApplication")
                .redirectErrorStream(true)
                .redirectOutput(new File("target/s3-server.log"))
                .start();
        S3Server server = new S3Server(process, URI.create("http://127.0.0.1:" + port));
        server.awaitBucket(bucket);
        return server;
    }

    URI endpoint() {
        return endpoint;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private void awaitBucket(String bucket) {
        long deadline = System.nanoTime() + START.toNanos();
        while (!hasBucket(bucket)) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                close();
                throw new IllegalStateException("The stand-in of S3 did not start, see target/s3-server.log");
            }
            LockSupport.parkNanos(POLL_NANOS);
        }
    }

    private boolean hasBucket(String bucket) {
        HttpRequest request = HttpRequest.newBuilder(endpoint.resolve("/" + bucket + "?list-type=2"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return HttpClient.newHttpClient()
                            .send(request, BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
