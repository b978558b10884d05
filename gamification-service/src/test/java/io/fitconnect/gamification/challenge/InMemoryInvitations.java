package io.fitconnect.gamification.challenge;

import io.fitconnect.gamification.challenge.InMemoryChallenges.Key;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Invitations as a store would keep them. */
final class InMemoryInvitations implements Invitations {

    final Map<Key, Invitation> all = new LinkedHashMap<>();

    @Override
    public Optional<Invitation> find(UUID challenge, UUID athlete) {
        return Optional.ofNullable(all.get(new Key(challenge, athlete)));
    }

    @Override
    public void put(Invitation invitation) {
        all.put(new Key(invitation.challenge(), invitation.athlete()), invitation);
    }

    @Override
    public void remove(UUID challenge, UUID athlete) {
        all.remove(new Key(challenge, athlete));
    }

    @Override
    public int count(UUID challenge) {
        return list(challenge, challenge).size();
    }

    @Override
    public List<Invitation> list(UUID challenge, UUID viewer) {
        return all.values().stream()
                .filter(invitation -> invitation.challenge().equals(challenge))
                .toList();
    }
}
