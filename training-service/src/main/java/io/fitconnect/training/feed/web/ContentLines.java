package io.fitconnect.training.feed.web;

import java.nio.charset.StandardCharsets;

/**
 * Content lines of RFC 5545: folded after 75 octets of UTF-8 without dividing a character, each ended by CRLF. Written by hand,
 * because the kept libraries bring time zones of their own, which are out of date.
 */
final class ContentLines {

    private static final int MOST_OCTETS = 75;

    private final StringBuilder lines = new StringBuilder();

    /** Adds a property with a value that is no text, and needs no escaping. */
    ContentLines add(String name, String value) {
        fold(name + ':' + value);
        return this;
    }

    /** Adds a property with a value of the type TEXT. */
    ContentLines addText(String name, String text) {
        return add(name, escaped(text));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n")
                .replace("\r", "\\n");
    }

    private void fold(String line) {
        int octets = 0;
        for (int at = 0; at < line.length(); ) {
            int character = line.codePointAt(at);
            int size = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > MOST_OCTETS) {
                lines.append("\r\n ");
                octets = 1; // the blank counts
            }
            lines.appendCodePoint(character);
            octets += size;
            at += Character.charCount(character);
        }
        lines.append("\r\n");
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
