package io.fitconnect.e2e.expected;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Totals that the table gives in its note instead of its columns: "8187.2 s, 64670.2 m" or "3096 m flat". */
record NoteFigures(@Nullable Double seconds, @Nullable Double meters) {

    private static final Pattern TIME_AND_LENGTH = Pattern.compile("([\\d.]+) s, ([\\d.]+) m\\b");
    private static final Pattern FLAT_LENGTH = Pattern.compile("([\\d.]+) m flat");

    static NoteFigures in(String note) {
        Matcher both = TIME_AND_LENGTH.matcher(note);
        if (both.find()) {
            return new NoteFigures(Double.valueOf(both.group(1)), Double.valueOf(both.group(2)));
        }
        var flat = FLAT_LENGTH.matcher(note);
        return new NoteFigures(null, flat.find() ? Double.valueOf(flat.group(1)) : null);
    }
}
