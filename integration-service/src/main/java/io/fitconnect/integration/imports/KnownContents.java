package io.fitconnect.integration.imports;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Which import holds which content of an athlete. */
public interface KnownContents {

    /** Makes the import the holder of a content that is new; false when another import holds it or has held it. */
    boolean hold(ImportKey key, String sha256);

    /** Makes the import the holder of a content that is known. */
    void takeOver(ImportKey key, String sha256);

    /** Whether some import holds it. */
    boolean isKnown(UUID athleteId, String sha256);

    KnownContent get(UUID athleteId, String sha256);

    /** Notes that the athlete handed in a content again that this import holds. */
    void askedAgain(ImportKey holder, String sha256, String clientId, Instant at);

    /** The client through which the athlete handed in a content again after a moment, while this import held it. */
    Optional<String> findAskedAgain(ImportKey holder, String sha256, Instant after);

    /** Notes that the athlete has deleted everything that was made from this import. */
    void deleted(ImportKey holder, String sha256, Instant at);

    /** Lets go of a content that its sender took back, unless the athlete has deleted what was made of it before. */
    void free(ImportKey holder, String sha256);

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
