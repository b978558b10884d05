package io.fitconnect.platform.call;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One request and its whole answer within a time limit; follows no redirect. */
final class HttpExchange {

    private static final int OK = 200;

    private final HttpClient client;
    private final Duration timeout;

    HttpExchange(CallSettings settings) {
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.connectTimeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        this.timeout = settings.timeout();
    }

    /** Returns the body of an answer with status 200. */
    byte[] send(HttpRequest.Builder request) {
        HttpRequest built = request.timeout(timeout).build();
        HttpResponse<byte[]> answer = await(built.uri(), client.sendAsync(built, LimitedBody.handler()));
        if (answer.statusCode() != OK) {
            throw new CallFailed(nameOf(built.uri()), answer.statusCode());
        }
        return answer.body();
    }

    /** The client's own time-out ends with the head of the answer; this one covers the body. */
    private <T> T await(URI target, CompletableFuture<T> answer) {
        try {
            return answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CallFailed("Interrupted while waiting for " + nameOf(target), e);
        } catch (ExecutionException e) {
            throw new CallFailed("No answer of " + nameOf(target) + ": " + e.getCause(), e);
        } catch (TimeoutException e) {
            throw new CallFailed("No answer of " + nameOf(target) + " within " + timeout, e);
        } finally {
            answer.cancel(true);
        }
    }

    /** Without the query, which may hold what must not reach a log. */
    private static String nameOf(URI target) {
        return target.getAuthority() + target.getPath();
    }
}
