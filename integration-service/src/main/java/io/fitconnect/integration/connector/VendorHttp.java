package io.fitconnect.integration.connector;

import io.fitconnect.integration.connector.TrackerFailure.Kind;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * HTTP to vendors that the house has a contract with: bounded in time and size, without redirects. Messages name no address, which may
 * hold a token.
 */
@Component
public class VendorHttp {

    private static final Duration CONNECTING = Duration.ofSeconds(2);
    private static final Duration TIMEOUT = Duration.ofSeconds(15);
    private static final int MOST_BYTES = 32 << 20;

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(CONNECTING)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** Reads an address on behalf of an athlete. */
    public VendorAnswer get(URI address, Map<String, String> headers) throws TrackerFailure {
        return send(HttpRequest.newBuilder(address).GET(), headers);
    }

    /** Posts a form. */
    public VendorAnswer post(URI address, Map<String, String> headers, Map<String, String> form) throws TrackerFailure {
        return send(
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(encode(form))),
                headers);
    }

    /** Posts JSON. */
    public VendorAnswer postJson(URI address, Map<String, String> headers, String json) throws TrackerFailure {
        return send(
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/json")
                        .header("Accept", "application/json")
                        .POST(BodyPublishers.ofString(json)),
                headers);
    }

    public VendorAnswer delete(URI address, Map<String, String> headers) throws TrackerFailure {
        return send(HttpRequest.newBuilder(address).DELETE(), headers);
    }

    /** Parameters of an address or a form. */
    public static String encode(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(each -> encode(each.getKey()) + "=" + encode(each.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private VendorAnswer send(HttpRequest.Builder request, Map<String, String> headers) throws TrackerFailure {
        headers.forEach(request::setHeader);
        CompletableFuture<HttpResponse<byte[]>> answer =
                http.sendAsync(request.timeout(TIMEOUT).build(), head -> new BoundedBody(MOST_BYTES));
        try {
            HttpResponse<byte[]> response = answer.get(TIMEOUT.toMillis(), TimeUnit.MILLISECONDS);
            return new VendorAnswer(response.statusCode(), response.headers(), response.body());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw TrackerFailure.of(Kind.AWAY, "interrupted while waiting for the tracker");
        } catch (ExecutionException failed) {
            String cause = failed.getCause() == null
                    ? ""
                    : failed.getCause().getClass().getSimpleName();
            throw TrackerFailure.of(Kind.AWAY, "the tracker cannot be reached: " + cause);
        } catch (TimeoutException late) {
            throw TrackerFailure.of(Kind.AWAY, "the tracker gave no answer in time");
        } finally {
            answer.cancel(true);
        }
    }
}
