package io.fitconnect.integration.refusal;

import io.fitconnect.platform.text.TextRule;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One refused item of a vendor.
 *
 * @param externalId the vendor's own id of it; dropped when it is none
 * @param reason     a stable word
 * @param member     the member that is wrong, where one is
 * @param detail     a sentence: what to mend
 */
public record RefusedItem(
        Kind kind,
        @Nullable String externalId,
        String reason,
        @Nullable String member,
        String detail) {

    private static final TextRule EXTERNAL_ID = TextRule.line(200);
    private static final int LONGEST_DETAIL = 500;

    public RefusedItem {
        externalId = externalId == null ? null : EXTERNAL_ID.find(externalId).orElse(null);
        String shown = detail.codePoints()
                .map(letter -> Character.isISOControl(letter) ? ' ' : letter)
                .limit(LONGEST_DETAIL)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        detail = shown;
    }

    /** What was refused. The names stand in the table {@code vendor_refusal}. */
    public enum Kind {
        /** A file, or an activity as JSON, on its own. */
        RECORDING,
        /** An activity of a batch. */
        ACTIVITY,
        /** A value of a day. */
        METRIC;

        /** The name that clients see. */
        public String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
