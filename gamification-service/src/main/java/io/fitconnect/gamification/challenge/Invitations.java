package io.fitconnect.gamification.challenge;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All invitations to challenges. */
public interface Invitations {

    Optional<Invitation> find(UUID challenge, UUID athlete);

    void put(Invitation invitation);

    void remove(UUID challenge, UUID athlete);

    int count(UUID challenge);

    /** Those of a challenge whose athletes exist for the viewer. */
    List<Invitation> list(UUID challenge, UUID viewer);
}
