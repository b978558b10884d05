package io.fitconnect.social.moderation.evidence;

import io.fitconnect.platform.people.People;
import io.fitconnect.platform.relation.Visibilities;
import io.fitconnect.social.content.ContentKey;
import io.fitconnect.social.content.ContentKind;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The name of an account. */
@Component
class AthleteEvidence implements EvidenceFinder {

    private final Visibilities visibilities;
    private final People people;

    AthleteEvidence(Visibilities visibilities, People people) {
        this.visibilities = visibilities;
        this.people = people;
    }

    @Override
    public Set<ContentKind> kinds() {
        return Set.of(ContentKind.ATHLETE);
    }

    @Override
    public Optional<Evidence> findSeen(ContentKey key, UUID viewer) {
        return visibilities.isKnown(key.id(), viewer) ? find(key) : Optional.empty();
    }

    @Override
    public Optional<Evidence> find(ContentKey key) {
        return Optional.of(new Evidence(key.id(), people.name(key.id()).orElse(null), 0));
    }
}
