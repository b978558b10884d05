package io.fitconnect.e2e.client;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/** Pushes recordings and asks what became of them. */
public final class Imports {

    private static final Duration USUAL_PAUSE = Duration.ofMillis(500);

    private final Api api;

    Imports(Api api) {
        this.api = api;
    }

    /**
     * Sends the file as the whole body.
     *
     * @return 202 for a recording that is to be decoded, 200 for one that was before
     */
    public Answer push(Recording recording, PushKey key) {
        return send(recording, key, "application/octet-stream", recording.body());
    }

    /** Sends the file as a page's upload field would. */
    public Answer upload(Recording recording, PushKey key) {
        var boundary = "fitconnect-" + UUID.randomUUID();
        var head =
                "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                        .formatted(boundary, recording.fileName());
        var body = List.of(utf8(head), recording.bytes(), utf8("\r\n--" + boundary + "--\r\n"));
        return send(recording, key, "multipart/form-data; boundary=" + boundary, BodyPublishers.ofByteArrays(body));
    }

    private Answer send(Recording recording, PushKey key, String mediaType, BodyPublisher body) {
        var request = api.request(key.path(recording.fileName())).header("Content-Type", mediaType);
        key.headers().forEach(request::header);
        return api.send(request.POST(body));
    }

    public Answer get(String path) {
        return api.get(path);
    }

    /** The state of the import at this address now. */
    public ImportStatus status(String path) {
        return new ImportStatus(path, api.get(path).expect(200));
    }

    /** Asks again and again, no faster than the platform wants to be asked, until the import is done or refused. */
    public ImportStatus awaitEnd(String path, Duration timeout) {
        var deadline = Instant.now().plus(timeout);
        var status = status(path);
        while (!status.hasEnded()) {
            if (Instant.now().isAfter(deadline)) {
                throw new UnexpectedAnswer(status.answer(), "an end within " + timeout.toSeconds() + " s");
            }
            LockSupport.parkNanos(
                    status.answer().retryAfter().orElse(USUAL_PAUSE).toNanos());
            status = status(path);
        }
        return status;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
