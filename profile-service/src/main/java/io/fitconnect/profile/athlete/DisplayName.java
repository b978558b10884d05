package io.fitconnect.profile.athlete;

import io.fitconnect.platform.problem.InvalidValue;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** The name that others see: 1 to 80 characters on one line, none of them invisible or turning the direction of text. */
@Embeddable
public record DisplayName(@Column(name = "display_name") String value) {

    public static final int MAX_LENGTH = 80;

    /** Joiners stay: some scripts need them. */
    private static final Pattern UNFIT =
            Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}\\p{Co}[\\p{Cf}&&[^\\u200C\\u200D]]]");

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final String UNKNOWN = "Athlete";

    public DisplayName {
        value = oneLine(value);
        if (value.isEmpty() || value.length() > MAX_LENGTH) {
            throw InvalidValue.refuse("displayName", "must have 1 to " + MAX_LENGTH + " visible characters");
        }
        if (UNFIT.matcher(value).find()) {
            throw InvalidValue.refuse("displayName", "must not have control or invisible characters");
        }
    }

    /** Takes what another service calls a name as near to the rules as it can be taken. */
    static DisplayName ofForeign(String name) {
        String fit = oneLine(UNFIT.matcher(name).replaceAll(""));
        String cut = fit.length() <= MAX_LENGTH ? fit : oneLine(withoutHalf(fit.substring(0, MAX_LENGTH)));
        return new DisplayName(cut.isEmpty() ? UNKNOWN : cut);
    }

    private static String oneLine(String text) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFC);
        return SPACES.matcher(normal).replaceAll(" ").strip();
    }

    private static String withoutHalf(String text) {
        return UNFIT.matcher(text).replaceAll("");
    }
}
