package io.fitconnect.platform.outgoing;

import io.fitconnect.platform.outgoing.OutgoingFailed.Reason;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.StringEntity;

/** Calls addresses that strangers gave; see the package. A call blocks its thread and must not hold a transaction. */
public final class OutgoingClient implements AutoCloseable {

    private static final Pattern SECONDS = Pattern.compile("\\d{1,6}");

    private final CloseableHttpClient http;
    private final OutgoingSettings settings;
    private final MeterRegistry meters;
    private final ScheduledExecutorService limits;

    OutgoingClient(CloseableHttpClient http, OutgoingSettings settings, MeterRegistry meters) {
        this.http = http;
        this.settings = settings;
        this.meters = meters;
        this.limits = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "outgoing-limits");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Reads an address.
     *
     * @param purpose what for, in kebab case; a tag of the metrics
     */
    public OutgoingAnswer get(String purpose, URI address, String accept) throws OutgoingFailed {
        HttpGet request = new HttpGet(address);
        request.setHeader(HttpHeaders.ACCEPT, accept);
        return send(purpose, address, request);
    }

    /**
     * Posts a text in UTF-8.
     *
     * @param purpose what for, in kebab case; a tag of the metrics
     */
    public OutgoingAnswer post(String purpose, URI address, String mediaType, String body) throws OutgoingFailed {
        HttpPost request = new HttpPost(address);
        request.setEntity(new StringEntity(body, ContentType.create(mediaType, StandardCharsets.UTF_8)));
        return send(purpose, address, request);
    }

    /**
     * Posts bytes with headers of the caller's own.
     *
     * @param purpose what for, in kebab case; a tag of the metrics
     */
    public OutgoingAnswer post(String purpose, URI address, Map<String, String> headers, byte[] body)
            throws OutgoingFailed {
        HttpPost request = new HttpPost(address);
        headers.forEach(request::setHeader);
        request.setEntity(new ByteArrayEntity(body, ContentType.APPLICATION_OCTET_STREAM));
        return send(purpose, address, request);
    }

    @Override
    public void close() throws IOException {
        limits.shutdownNow();
        http.close();
    }

    private OutgoingAnswer send(String purpose, URI address, HttpUriRequestBase request) throws OutgoingFailed {
        Timer.Sample time = Timer.start(meters);
        String outcome = "answered";
        try {
            requireCallable(address);
            return exchange(request);
        } catch (OutgoingFailed failure) {
            outcome = failure.reason().tag();
            throw failure;
        } finally {
            time.stop(Timer.builder("outgoing.calls")
                    .description("Calls to addresses that strangers gave, by what came of them")
                    .tag("purpose", purpose)
                    .tag("outcome", outcome)
                    .register(meters));
        }
    }

    private void requireCallable(URI address) throws OutgoingFailed {
        String host = address.getHost();
        boolean isPlain = "http".equalsIgnoreCase(address.getScheme());
        boolean isCallable = host != null
                && address.getRawUserInfo() == null
                && ("https".equalsIgnoreCase(address.getScheme()) || (isPlain && settings.isAllowed(host)));
        if (!isCallable) {
            throw new OutgoingFailed(Reason.REFUSED, "Only https addresses of a host are called");
        }
    }

    private OutgoingAnswer exchange(HttpUriRequestBase request) throws OutgoingFailed {
        AtomicBoolean late = new AtomicBoolean();
        ScheduledFuture<?> limit = limits.schedule(
                () -> {
                    late.set(true);
                    request.cancel();
                },
                settings.timeout().toMillis(),
                TimeUnit.MILLISECONDS);
        try {
            return http.execute(
                    request, answer -> new OutgoingAnswer(answer.getCode(), bodyOf(answer), pauseOf(answer)));
        } catch (BodyTooLarge large) {
            throw new OutgoingFailed(Reason.TOO_LARGE, "The answer is larger than " + settings.maxBody());
        } catch (
                UnknownHostException
                        insideOrUnknown) { // told alike, so that no stranger learns which names there are inside
            throw new OutgoingFailed(Reason.REFUSED, "The name leads to no public address");
        } catch (IOException failure) {
            boolean isTimeout = late.get() || failure instanceof SocketTimeoutException;
            throw new OutgoingFailed(isTimeout ? Reason.TIMED_OUT : Reason.FAILED, failure);
        } finally {
            limit.cancel(false);
            request.cancel(); // frees the connection of an answer that was not read to its end
        }
    }

    /** What is no number of seconds, such as a date, is as good as none: callers have a pause of their own. */
    private static Optional<Duration> pauseOf(ClassicHttpResponse answer) {
        Header header = answer.getFirstHeader(HttpHeaders.RETRY_AFTER);
        return Optional.ofNullable(header)
                .map(Header::getValue)
                .filter(value -> SECONDS.matcher(value).matches())
                .map(value -> Duration.ofSeconds(Long.parseLong(value)));
    }

    private byte[] bodyOf(ClassicHttpResponse answer) throws IOException {
        if (answer.getEntity() == null) {
            return new byte[0];
        }
        int most = Math.toIntExact(settings.maxBody().toBytes());
        InputStream body = answer.getEntity().getContent(); // closing it would read the rest
        byte[] read = body.readNBytes(most + 1);
        if (read.length > most) {
            throw new BodyTooLarge();
        }
        return read;
    }

    private static final class BodyTooLarge extends IOException {

        private static final long serialVersionUID = 1L;
    }
}
