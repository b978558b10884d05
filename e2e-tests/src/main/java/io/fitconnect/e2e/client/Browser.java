package io.fitconnect.e2e.client;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;

/** Keeps cookies, follows redirects within the platform, and sends forms as a person would. */
final class Browser {

    private static final int LONGEST_WAY = 10;
    private static final int REDIRECT = 300;
    private static final int CLIENT_ERROR = 400;

    private final Http http;

    Browser(URI baseUrl) {
        this.http = Http.withCookies(baseUrl);
    }

    /** Lets redirects lead to another application's address too. */
    void alsoGoTo(URI neighbour) {
        http.alsoGoTo(neighbour);
    }

    Page open(String pathOrUri) {
        return follow(page(navigation(pathOrUri)));
    }

    /** Types the values into the form of the page that has the field, and sends it. */
    Page submit(Page page, String field, Map<String, String> typed) {
        return send(page, page.getForm(field), typed);
    }

    /** Sends a form of the page as it is. */
    Page send(Page page, HtmlForm form) {
        return send(page, form, Map.of());
    }

    private Page send(Page page, HtmlForm form, Map<String, String> typed) {
        var target = form.action().isEmpty()
                ? page.address().toString()
                : page.address().resolve(form.action()).toString();
        return follow(page(http.request(target)
                .header("Accept", "text/html")
                .header("Content-Type", FormBody.MEDIA_TYPE)
                .POST(BodyPublishers.ofString(FormBody.encode(form.filledWith(typed))))));
    }

    /** A read by a script of a page of the platform. */
    Answer fetch(String path) {
        return http.send(http.request(path)
                .header("Accept", "application/json")
                .header("Sec-Fetch-Site", "same-origin")
                .GET()
                .build());
    }

    /** A write by a script, with the headers given. */
    Answer write(String path, String json, Map<String, String> headers) {
        var request = http.request(path).header("Content-Type", "application/json");
        headers.forEach(request::header);
        return http.send(request.POST(BodyPublishers.ofString(json)).build());
    }

    /** Presses a button whose form has no fields. */
    Page press(String action) {
        return follow(page(http.request(action)
                .header("Accept", "text/html")
                .header("Content-Type", FormBody.MEDIA_TYPE)
                .header("Origin", http.origin())
                .POST(BodyPublishers.noBody())));
    }

    private Page follow(Page first) {
        var page = first;
        for (int steps = 0; steps < LONGEST_WAY; steps++) {
            var answer = page.answer();
            if (answer.status() < REDIRECT || answer.status() >= CLIENT_ERROR) {
                return page;
            }
            var target = page.address()
                    .resolve(answer.header("Location").orElseThrow(() -> new UnexpectedAnswer(answer, "a Location")));
            if (!http.isOwn(target)) {
                return new Page(target, answer, true);
            }
            page = page(navigation(target.toString()));
        }
        throw new UnexpectedAnswer(page.answer(), "an end of the redirects");
    }

    /** What a browser sends when a person types an address. */
    private HttpRequest.Builder navigation(String pathOrUri) {
        return http.request(pathOrUri)
                .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                .header("Sec-Fetch-Dest", "document")
                .header("Sec-Fetch-Mode", "navigate")
                .header("Sec-Fetch-Site", "none")
                .GET();
    }

    private Page page(HttpRequest.Builder builder) {
        var request = builder.build();
        return new Page(request.uri(), http.send(request), false);
    }
}
