package io.fitconnect.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;

/** auth-service's own measure of its hashes of passwords, without their waiting. */
final class HashingTimer {

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI metrics;

    HashingTimer(URI management) {
        this.metrics = management.resolve("/actuator/prometheus");
    }

    Reading read() throws IOException, InterruptedException {
        var text = client.send(HttpRequest.newBuilder(metrics).build(), BodyHandlers.ofString())
                .body();
        return new Reading(number(text, "count"), number(text, "sum"));
    }

    private static double number(String text, String part) {
        var line = Pattern.compile(
                        "^fitconnect_auth_password_hashing_seconds_" + part + "(?:\\{[^}]*})? (\\S+)$",
                        Pattern.MULTILINE)
                .matcher(text);
        if (!line.find()) {
            throw new IllegalStateException("auth-service shows no measure of its hashes");
        }
        return Double.parseDouble(line.group(1));
    }

    /** @param seconds spent on all hashes since the start of the process */
    record Reading(double hashes, double seconds) {

        /** How many hashes a second one thread computes that does nothing else. */
        double bareRateSince(Reading before) {
            return (hashes - before.hashes) / (seconds - before.seconds);
        }
    }
}
