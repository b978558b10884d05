package io.fitconnect.social.moderation.evidence;

import io.fitconnect.social.club.Club;
import io.fitconnect.social.club.ClubDetails;
import io.fitconnect.social.club.ClubSight;
import io.fitconnect.social.club.ClubStatus;
import io.fitconnect.social.club.Clubs;
import io.fitconnect.social.content.ContentKey;
import io.fitconnect.social.content.ContentKind;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

@Component
class ClubEvidence implements EvidenceFinder {

    private final ClubSight sight;
    private final Clubs clubs;

    ClubEvidence(ClubSight sight, Clubs clubs) {
        this.sight = sight;
        this.clubs = clubs;
    }

    @Override
    public Set<ContentKind> kinds() {
        return Set.of(ContentKind.CLUB);
    }

    @Override
    public Optional<Evidence> findSeen(ContentKey key, UUID viewer) {
        return sight.shows(key.id(), viewer) ? find(key) : Optional.empty();
    }

    @Override
    public Optional<Evidence> find(ContentKey key) {
        return clubs.find(key.id())
                .filter(club -> club.status() != ClubStatus.CLOSED)
                .map(ClubEvidence::read);
    }

    private static Evidence read(Club club) {
        ClubDetails details = club.details();
        String text = Stream.of(details.name(), details.description(), details.rules())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n\n"));
        return new Evidence(club.owner(), text, club.version());
    }
}
