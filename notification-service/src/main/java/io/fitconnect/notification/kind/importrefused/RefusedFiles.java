package io.fitconnect.notification.kind.importrefused;

import io.fitconnect.notification.kind.Wording;
import io.fitconnect.platform.message.Message;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Files that were refused within a short time.
 *
 * @param lastImport the last of them
 * @param fileName   of the last one; null when its sender gave none
 * @param reason     of the last one, by the contract's word
 */
record RefusedFiles(int count, UUID lastImport, @Nullable String fileName, String reason) {

    private static final Map<String, ReasonText> REASONS = Map.of(
            "empty", ReasonText.EMPTY,
            "unknown-format", ReasonText.UNKNOWN_FORMAT,
            "truncated", ReasonText.TRUNCATED,
            "checksum-mismatch", ReasonText.CHECKSUM_MISMATCH,
            "corrupt", ReasonText.CORRUPT,
            "no-activity", ReasonText.NO_ACTIVITY,
            "no-times", ReasonText.NO_TIMES,
            "too-large", ReasonText.TOO_LARGE,
            "unsafe-xml", ReasonText.UNSAFE_XML,
            "implausible", ReasonText.IMPLAUSIBLE);

    Wording wording() {
        Map<String, Integer> counted = Map.of("count", count);
        return new Wording(
                ImportRefusedText.NOT_TAKEN.message(counted),
                count == 1 ? explanation() : ImportRefusedText.SEVERAL.message(counted));
    }

    /** The contract's list of reasons may grow. */
    private Message explanation() {
        return REASONS.getOrDefault(reason, ReasonText.CORRUPT)
                .message(Map.of(
                        "named", fileName == null ? "no" : "yes", "name", Objects.requireNonNullElse(fileName, "")));
    }
}
