package io.fitconnect.e2e.client;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Sends requests to one platform and reads every answer as text; redirects are for the caller to follow. */
final class Http {

    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);

    private final URI baseUrl;
    private final HttpClient client;
    private final Set<String> neighbours = ConcurrentHashMap.newKeySet();

    private Http(URI baseUrl, HttpClient client) {
        this.baseUrl = baseUrl;
        this.client = client;
    }

    static Http to(URI baseUrl) {
        return new Http(baseUrl, builder().build());
    }

    /** With a jar of cookies of its own, as a browser has. */
    static Http withCookies(URI baseUrl) {
        return new Http(baseUrl, builder().cookieHandler(new CookieJar()).build());
    }

    URI resolve(String pathOrUri) {
        return baseUrl.resolve(pathOrUri);
    }

    /** Also goes where this address is. */
    void alsoGoTo(URI neighbour) {
        neighbours.add(neighbour.getAuthority());
    }

    /** Whether the address is one of the platform, or of a neighbour. */
    boolean isOwn(URI address) {
        return baseUrl.getAuthority().equals(address.getAuthority()) || neighbours.contains(address.getAuthority());
    }

    /** As browsers write it. */
    String origin() {
        return baseUrl.getScheme() + "://" + baseUrl.getAuthority();
    }

    HttpRequest.Builder request(String pathOrUri) {
        return HttpRequest.newBuilder(resolve(pathOrUri)).timeout(TIMEOUT);
    }

    Answer send(HttpRequest request) {
        var name = request.method() + " " + request.uri().getPath();
        try {
            var response = client.send(request, BodyHandlers.ofString());
            return new Answer(name, response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new Unreachable(name, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unreachable(name, e);
        }
    }

    private static HttpClient.Builder builder() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT_TIMEOUT)
                .followRedirects(HttpClient.Redirect.NEVER);
    }
}
