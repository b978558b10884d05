package io.fitconnect.platform.text;

import java.util.Locale;

/** A code point that a text must not hold, and its place among the code points, from 1. */
record Forbidden(int codePoint, int place) {

    String phrase() {
        return String.format(
                Locale.ROOT,
                "must not hold %s (U+%04X, character %d)",
                Characters.isLoneSurrogate(codePoint) ? "half of a character" : "a control or invisible character",
                codePoint,
                place);
    }
}
