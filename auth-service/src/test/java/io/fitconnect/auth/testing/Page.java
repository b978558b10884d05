package io.fitconnect.auth.testing;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page, or the address of an application that a browser was sent to.
 *
 * @param address where it is
 */
public record Page(String address, Answer answer) {

    public int status() {
        return answer.status();
    }

    /** What a visitor reads: the body without tags. */
    public String text() {
        return answer.body()
                .replaceAll("(?s)<(script|style|option|optgroup)[^>]*>.*?</\\1>", "")
                .replaceAll("<[^>]+>", " ")
                .replace("&#39;", "'")
                .replace("&quot;", "\"")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .strip();
    }

    public String path() {
        return URI.create(address).getPath();
    }

    /** A parameter of the address; empty when it is missing. */
    public String parameter(String name) {
        String query = URI.create(address).getRawQuery();
        return query == null
                ? ""
                : Arrays.stream(query.split("&", -1))
                        .filter(pair -> pair.startsWith(name + "="))
                        .map(pair -> URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8))
                        .findFirst()
                        .orElse("");
    }

    /** The address of the first link to a path. */
    public String link(String path) {
        Matcher link = Pattern.compile("href=\"(" + Pattern.quote(path) + "(?:\\?[^\"]*)?)\"")
                .matcher(answer.body());
        if (!link.find()) {
            throw new AssertionError("No link to " + path + " on the page:\n" + answer.body());
        }
        return link.group(1).replace("&amp;", "&");
    }

    /** The form with this id. */
    public HtmlForm formById(String id) {
        return HtmlForm.byId(answer.body(), id);
    }

    public HtmlForm form() {
        return HtmlForm.in(answer.body(), "");
    }

    /** The form that goes to an address. */
    public HtmlForm form(String action) {
        return HtmlForm.in(answer.body(), action);
    }
}
