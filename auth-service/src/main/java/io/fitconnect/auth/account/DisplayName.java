package io.fitconnect.auth.account;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name that other people see: 1 to 80 characters on one line, without control or direction-changing characters. */
public record DisplayName(String value) {

    static final int MAX_LENGTH = 80;
    /** Control, line breaking and invisible formatting characters, but not the joiners that some scripts need. */
    private static final Pattern FORBIDDEN =
            Pattern.compile("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\p{Cs}\\p{Co}[\\p{Cf}&&[^\\x{200C}\\x{200D}]]]");

    private static final Pattern SPACES = Pattern.compile("\\s+");

    public DisplayName {
        if (!parse(value).map(value::equals).orElse(false)) {
            throw new IllegalArgumentException("Not a display name");
        }
    }

    /** Reads what a person typed; empty when it cannot be shown as a name. */
    public static Optional<DisplayName> find(String typed) {
        return parse(typed).map(DisplayName::new);
    }

    private static Optional<String> parse(String typed) {
        String text = SPACES.matcher(
                        Normalizer.normalize(typed, Normalizer.Form.NFC).strip())
                .replaceAll(" ");
        boolean fits = !text.isEmpty()
                && text.codePointCount(0, text.length()) <= MAX_LENGTH
                && !FORBIDDEN.matcher(text).find();
        return fits ? Optional.of(text) : Optional.empty();
    }
}
