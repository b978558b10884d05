package io.fitconnect.integration.imports;

import java.util.Optional;
import java.util.UUID;

/** Who pushed what, and under which id of their own. */
public interface Pushes {

    /** Notes that the sender has pushed the import. */
    void note(Sender sender, UUID importId);

    /** Lets the sender's id stand for the import; false when it stands for another content. */
    boolean noteExternalId(Sender sender, String externalId, String sha256, UUID importId);

    /** Lets the sender's id, which stands for another content, stand for this import. */
    void takeOverExternalId(Sender sender, String externalId, String sha256, UUID importId);

    /** What the sender's id stands for. */
    UUID getByExternalId(Sender sender, String externalId);

    boolean exists(Sender sender, UUID importId);

    /** What the sender's id stands for, if it sent one. */
    Optional<UUID> findByExternalId(Sender sender, String externalId);

    /** Frees the sender's id. */
    void forgetExternalId(Sender sender, String externalId);

    /** One of the sender's ids that stand for the import. */
    Optional<String> findExternalId(Sender sender, UUID importId);

    /** Whether some id of the sender stands for the import. */
    boolean hasExternalId(Sender sender, UUID importId);

    /** Forgets that the sender has pushed the import. */
    void forget(Sender sender, UUID importId);

    /** Whether any client has pushed the import. */
    boolean isPushed(ImportKey key);
}
