package io.fitconnect.auth.recoverycode;

import java.time.Instant;
import java.util.List;

/**
 * An account's unused codes as they stand in the table.
 *
 * @param sealedKey the key of the digests
 */
public record RecoveryCodeSet(String sealedKey, List<String> digests, Instant createdAt) {

    public RecoveryCodeSet {
        digests = List.copyOf(digests);
    }

    RecoveryCodeSet without(String digest) {
        return new RecoveryCodeSet(
                sealedKey,
                digests.stream().filter(other -> !other.equals(digest)).toList(),
                createdAt);
    }

    /** Hides key and digests. */
    @Override
    public String toString() {
        return "RecoveryCodeSet[" + digests.size() + "]";
    }
}
