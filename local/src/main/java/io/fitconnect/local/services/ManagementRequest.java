package io.fitconnect.local.services;

import io.fitconnect.local.part.PartFailure;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** An order to a running service, over its management address. */
record ManagementRequest(int port, String path, String json) {

    private static final Duration TIMEOUT = Duration.ofMinutes(10);

    ManagementAnswer get() {
        return send(request().GET());
    }

    ManagementAnswer post() {
        return send(request().header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder request() {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(TIMEOUT);
    }

    private ManagementAnswer send(HttpRequest.Builder request) {
        try {
            var response = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
            return new ManagementAnswer(response.statusCode(), response.body());
        } catch (IOException e) {
            throw new PartFailure("port %d does not answer: %s".formatted(port, e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailure("waiting for port %d was interrupted".formatted(port), e);
        }
    }
}
