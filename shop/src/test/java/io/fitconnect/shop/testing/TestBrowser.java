package io.fitconnect.shop.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser at the shop: keeps cookies, follows no redirect by itself, and sends forms with their token. */
public final class TestBrowser {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private final Map<String, String> headers = new TreeMap<>();
    private final String address;

    public TestBrowser(int port) {
        this.address = "http://localhost:" + port;
        comesFrom(anywhere());
    }

    /** Comes from a network address from now on, as a proxy in front of the shop tells it; until then from one of its own. */
    public TestBrowser comesFrom(String network) {
        return with("X-Forwarded-For", network);
    }

    public static String anywhere() {
        int host = ThreadLocalRandom.current().nextInt(1 << 24);
        return "10.%d.%d.%d".formatted(host >> 16, host >> 8 & 255, host & 255);
    }

    /** Lets the requests that follow carry a header. */
    public TestBrowser with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    /** Makes the requests those of a real browser that comes from outside the shop. */
    public TestBrowser fromOutside() {
        return with("Sec-Fetch-Dest", "document")
                .with("Sec-Fetch-Mode", "navigate")
                .with("Sec-Fetch-Site", "none");
    }

    public void setCookie(String name, String value) {
        cookies.put(name, value);
    }

    public Map<String, String> cookies() {
        return Map.copyOf(cookies);
    }

    public void dropCookies() {
        cookies.clear();
    }

    public HttpResponse<String> open(String path) {
        return send(request(path).GET());
    }

    /** Where a page leads to instead of showing itself. */
    public String openRedirected(String path) {
        return target(open(path));
    }

    /** Sends a form as the page would that was opened last. */
    public HttpResponse<String> submit(String page, String path, Map<String, String> fields) {
        return post(path, withToken(page, fields));
    }

    public Map<String, String> withToken(String page, Map<String, String> fields) {
        var form = new TreeMap<>(fields);
        form.put("_csrf", find(TOKEN, open(page).body()));
        return form;
    }

    public HttpResponse<String> post(String path, Map<String, String> form) {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    public static String target(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isBetween(300, 399);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    public static String find(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        assertThat(found.find()).as(() -> pattern + " in " + text).isTrue();
        return found.group(1);
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(address + path));
        headers.forEach(request::header);
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String header) {
        var cookie = header.substring(0, header.indexOf(';')).split("=", 2);
        if (cookie[1].isEmpty() || header.contains("Max-Age=0")) {
            cookies.remove(cookie[0]);
        } else {
            cookies.put(cookie[0], cookie[1]);
        }
    }
}
