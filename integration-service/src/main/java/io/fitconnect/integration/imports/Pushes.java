package io.fitconnect.integration.imports;

import java.util.Optional;
import java.util.UUID;

/** Who pushed what, and under which id of their own. */
public interface Pushes {

    /** The content that this client has pushed for this athlete under its external id. */
    Optional<ExternalPush> findExternal(Sender sender, String externalId);

    /** Notes that the sender has pushed an import, under an id of its own when it gave one. */
    void note(Submission submission, UUID importId);

    boolean exists(Sender sender, UUID importId);

    /** What was pushed under an external id. */
    record ExternalPush(String sha256, UUID importId) {}
}
