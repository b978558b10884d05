package io.fitconnect.auth.testing;

import java.net.HttpCookie;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;

/**
 * A browser without scripts: keeps cookies, follows redirects within the house, fills in and sends forms. At an
 * application's address it stops and shows where it was sent.
 */
public final class Browser {

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307);
    private static final String PUBLIC_ORIGIN = "http://" + Wire.PUBLIC_HOST;
    private static final int MOST_REDIRECTS = 10;

    private final Wire wire;
    private final Map<String, String> cookies = new HashMap<>();
    private String language = "en";
    private String network = anywhere();

    Browser(int port) {
        this.wire = new Wire(port);
    }

    /** Prefers a language from now on. */
    public Browser prefers(String tag) {
        language = tag;
        return this;
    }

    /** Comes from a network address from now on, as the gateway tells it; until then from one of its own. */
    public Browser comesFrom(String address) {
        network = address;
        return this;
    }

    /** Opens an address of the house. */
    public Page open(String address) {
        return follow(address, wire.get(pathOf(address), headers()));
    }

    /** Fills in a page's form and presses its first button. */
    public Page submit(Page page, Map<String, String> typed) {
        HtmlForm form = page.form();
        return post(form.action(), form.with(typed));
    }

    /** Fills in the page's form that goes to an address, and presses its first button. */
    public Page submit(Page page, String action, Map<String, String> typed) {
        HtmlForm form = page.form(action);
        return post(form.action(), form.with(typed));
    }

    /** Fills in the form with this id and presses its first button. */
    public Page submitById(Page page, String id, Map<String, String> typed) {
        HtmlForm form = page.formById(id);
        return post(form.action(), form.with(typed));
    }

    /** Sends a form that need not be on any page. */
    public Page post(String address, Map<String, String> fields) {
        return follow(address, wire.post(pathOf(address), fields, headers()));
    }

    /** Sends a page's form that goes to an address, with one file. */
    public Page upload(Page page, String action, String field, byte[] file) {
        return follow(action, wire.postFile(action, page.form(action).fields(), field, file, headers()));
    }

    /** The value of a cookie; empty when there is none. */
    public String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    public void forgetCookies() {
        cookies.clear();
    }

    private Page follow(String address, Answer first) {
        Answer answer = first;
        String at = address;
        for (int redirects = 0; redirects < MOST_REDIRECTS; redirects++) {
            keepCookies(answer);
            if (!REDIRECTS.contains(answer.status())) {
                return new Page(at, answer);
            }
            at = URI.create(PUBLIC_ORIGIN).resolve(answer.header("Location")).toString();
            if (!at.startsWith(PUBLIC_ORIGIN) || at.startsWith(PUBLIC_ORIGIN + "/app")) {
                return new Page(at, answer);
            }
            answer = wire.get(pathOf(at), headers());
        }
        throw new IllegalStateException("Too many redirects, the last one to " + at);
    }

    private String[] headers() {
        String jar = cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        List<String> headers = new ArrayList<>(
                List.of("Accept", "text/html", "Accept-Language", language, "X-Forwarded-For", network));
        if (!jar.isEmpty()) {
            headers.addAll(List.of("Cookie", jar));
        }
        return headers.toArray(String[]::new);
    }

    private void keepCookies(Answer answer) {
        List<String> received = answer.headers().allValues("Set-Cookie");
        received.stream().flatMap(text -> HttpCookie.parse(text).stream()).forEach(cookie -> {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        });
    }

    private static String anywhere() {
        int host = ThreadLocalRandom.current().nextInt(1 << 24);
        return "10.%d.%d.%d".formatted(host >> 16, host >> 8 & 255, host & 255);
    }

    private static String pathOf(String address) {
        return address.startsWith(PUBLIC_ORIGIN) ? address.substring(PUBLIC_ORIGIN.length()) : address;
    }
}
