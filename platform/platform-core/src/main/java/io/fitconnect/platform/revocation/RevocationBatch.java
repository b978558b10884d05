package io.fitconnect.platform.revocation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the record, in the order in which it was written.
 *
 * @param revocations may hold ones that were read before
 * @param next        where the next read begins; absent when the record is empty
 */
public record RevocationBatch(
        List<Revocation> revocations, @Nullable String next) {

    public RevocationBatch {
        revocations = List.copyOf(revocations);
    }
}
