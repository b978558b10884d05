package io.fitconnect.integration.imports;

import java.time.Instant;
import java.util.UUID;

/** Which import holds which content of an athlete. */
public interface KnownContents {

    /** Makes the import the holder of a content that is new; false when another import holds it or has held it. */
    boolean hold(ImportKey key, String sha256);

    /** Makes the import the holder of a content that is known. */
    void takeOver(ImportKey key, String sha256);

    KnownContent get(UUID athleteId, String sha256);

    /** Notes that the athlete has deleted everything that was made from this import. */
    void deleted(ImportKey holder, String sha256, Instant at);

    /**
     * A content that came before.
     *
     * @param deletedByAthlete whether the athlete has deleted all trainings of it
     */
    record KnownContent(UUID importId, boolean deletedByAthlete) {

        /** Whether this sender may have it imported once more: an athlete may bring back what was deleted, no vendor. */
        boolean mayComeAgainFrom(Sender sender) {
            return deletedByAthlete && !sender.isVendor();
        }
    }
}
