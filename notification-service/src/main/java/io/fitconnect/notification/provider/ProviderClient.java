package io.fitconnect.notification.provider;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;

/** Posts to providers; see the package. A call blocks its thread for {@code TIMEOUT} at most. */
public final class ProviderClient {

    private static final Duration CONNECTING = Duration.ofSeconds(2);
    private static final Duration TIMEOUT = Duration.ofSeconds(5);
    private static final Pattern SECONDS = Pattern.compile("\\d{1,6}");

    private final HttpClient http;

    public ProviderClient(SSLContext tls) {
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_2)
                .sslContext(tls)
                .connectTimeout(CONNECTING)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** Posts a text in UTF-8 and returns the answer, whatever its status. */
    public ProviderAnswer post(URI address, Map<String, String> headers, String body) throws ProviderAway {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address).timeout(TIMEOUT).POST(BodyPublishers.ofString(body));
        headers.forEach(request::header);
        HttpResponse<String> answer = await(http.sendAsync(request.build(), BodyHandlers.ofString()));
        return ProviderAnswer.of(answer.statusCode(), answer.body(), pauseOf(answer));
    }

    /** The client's own time-out ends with the head of the answer; this one covers the body. */
    private static <T> T await(CompletableFuture<T> answer) throws ProviderAway {
        try {
            return answer.get(TIMEOUT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ProviderAway("interrupted while waiting for the provider");
        } catch (ExecutionException failed) {
            throw new ProviderAway("the provider cannot be reached: "
                    + String.valueOf(failed.getCause()).replaceFirst(":.*", ""));
        } catch (TimeoutException late) {
            throw new ProviderAway("the provider gave no answer in time");
        } finally {
            answer.cancel(true);
        }
    }

    private static Optional<Duration> pauseOf(HttpResponse<?> answer) {
        return answer.headers()
                .firstValue("Retry-After")
                .filter(value -> SECONDS.matcher(value).matches())
                .map(value -> Duration.ofSeconds(Long.parseLong(value)));
    }
}
