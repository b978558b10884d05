package io.fitconnect.benchmarks;

import io.fitconnect.e2e.client.Person;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Signs people in at one auth-service, each time in a browser that it has not seen: the page, then the password. */
final class SignInRequests {

    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final URI page;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    SignInRequests(URI authService) {
        this.page = authService.resolve("/login");
    }

    /** Whether the person got a session. */
    boolean signIn(Person person) {
        var form = send(HttpRequest.newBuilder(page).GET());
        var token = FORM_TOKEN.matcher(form.body());
        if (!token.find()) {
            return false;
        }
        var cookies = form.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.split(";", 2)[0])
                .collect(Collectors.joining("; "));
        var body = "_csrf=" + encoded(token.group(1)) + "&email=" + encoded(person.email()) + "&password="
                + encoded(person.password());
        var answer = send(HttpRequest.newBuilder(page)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", cookies)
                .POST(BodyPublishers.ofString(body)));
        return answer.statusCode() / 100 == 3
                && answer.headers().firstValue("Location").orElse("").endsWith("/account");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interruption);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
