package io.fitconnect.integration.refusal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All entries; every access names the client. */
public interface VendorRefusals {

    void add(String clientId, List<VendorRefusal> refusals);

    /** Entries from the newest on, behind {@code before} and not below {@code least}. */
    List<VendorRefusal> list(String clientId, UUID before, UUID least, int limit);

    /** How many there are not below {@code least}, up to {@code most}. */
    int count(String clientId, UUID least, int most);

    /** Deletes up to {@code limit} entries below an id, and returns how many. */
    int removeBelow(String clientId, UUID least, int limit);

    /** The oldest entry. */
    Optional<UUID> findOldest(String clientId);
}
