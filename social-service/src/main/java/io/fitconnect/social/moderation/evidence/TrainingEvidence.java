package io.fitconnect.social.moderation.evidence;

import io.fitconnect.social.content.ContentKey;
import io.fitconnect.social.content.ContentKind;
import io.fitconnect.social.subject.Subjects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Trainings and group trainings, whose words lie at training-service. */
@Component
class TrainingEvidence implements EvidenceFinder {

    private final Subjects subjects;

    TrainingEvidence(Subjects subjects) {
        this.subjects = subjects;
    }

    @Override
    public Set<ContentKind> kinds() {
        return Set.of(ContentKind.TRAINING, ContentKind.GROUP_TRAINING);
    }

    @Override
    public Optional<Evidence> findSeen(ContentKey key, UUID viewer) {
        return subjects.list(Set.of(key.requireOn()), viewer).stream()
                .findFirst()
                .map(subject -> new Evidence(subject.owner(), null, 0));
    }

    @Override
    public Optional<Evidence> find(ContentKey key) {
        return Optional.of(new Evidence(key.requireOn().athleteId(), null, 0));
    }
}
