package io.fitconnect.gateway.websession;

import io.fitconnect.gateway.testing.RunningGateway;
import io.fitconnect.gateway.testing.Tokens;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A browser at the public address: keeps cookies, and says which page sends a request. */
final class Browser {

    static final String TRAININGS = "/api/v1/trainings";
    static final String SESSION = "fitconnect-web";

    final Map<String, String> cookies = new TreeMap<>();
    private final RunningGateway gateway;

    Browser(RunningGateway gateway) {
        this.gateway = gateway;
    }

    HttpRequest.Builder request(String target) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + gateway.port() + target));
        if (!cookies.isEmpty()) {
            request.header("Cookie", jar());
        }
        return request;
    }

    /** A request of a script of the web app. */
    HttpRequest.Builder script(String target) {
        return request(target).header("Sec-Fetch-Site", "same-origin").header("FitConnect-Web", "1");
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        HttpResponse<String> answer = gateway.send(request);
        answer.headers().allValues("set-cookie").forEach(this::keep);
        return answer;
    }

    HttpResponse<String> open(String target) {
        return send(request(target));
    }

    HttpResponse<String> get(String target) {
        return send(script(target));
    }

    HttpResponse<String> signOut() {
        return send(request("/app/sign-out").header("Origin", Tokens.ISSUER).POST(HttpRequest.BodyPublishers.noBody()));
    }

    /** Begins a sign-in; the address at auth-service that it leads to. */
    String beginSignIn(String parameters) {
        return location(open("/app/sign-in" + parameters));
    }

    HttpResponse<String> callback(Map<String, String> parameters) {
        return open("/app/callback?"
                + parameters.entrySet().stream()
                        .map(entry ->
                                entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&")));
    }

    Browser signIn(FakeProvider provider, FakeProvider.Person person) {
        callback(provider.authorize(beginSignIn(""), person));
        return this;
    }

    String sessionCookie() {
        return Objects.requireNonNull(cookies.get(SESSION));
    }

    static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("location").orElseThrow();
    }

    private String jar() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private void keep(String cookie) {
        String pair = cookie.substring(0, cookie.indexOf(';'));
        String name = pair.substring(0, pair.indexOf('='));
        if (cookie.contains("Max-Age=0")) {
            cookies.remove(name);
        } else {
            cookies.put(name, pair.substring(name.length() + 1));
        }
    }
}
