package io.fitconnect.e2e.client;

import java.util.regex.Pattern;

/** The words of a page or of any other answer, on one line. */
final class PageText {

    private static final Pattern UNSEEN =
            Pattern.compile("<(head|style|script)\\b.*?</\\1>", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private PageText() {}

    static String of(String html) {
        var seen = html.stripLeading().startsWith("<")
                ? TAG.matcher(UNSEEN.matcher(html).replaceAll(" ")).replaceAll(" ")
                : html;
        return unescape(seen).replaceAll("\\s+", " ").strip();
    }

    static String unescape(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&#43;", "+")
                .replace("&#61;", "=")
                .replace("&amp;", "&");
    }
}
