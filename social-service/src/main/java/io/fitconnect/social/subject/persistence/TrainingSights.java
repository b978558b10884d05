package io.fitconnect.social.subject.persistence;

import io.fitconnect.platform.sharing.TrainingSharings;
import io.fitconnect.social.subject.Subject;
import io.fitconnect.social.subject.SubjectKey;
import io.fitconnect.social.subject.SubjectKind;
import io.fitconnect.social.subject.SubjectSights;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TrainingSights implements SubjectSights {

    private static final String SEEN =
            "select t.athlete_id, t.training_id from shared_training t where t.athlete_id in (:athletes)"
                    + " and t.training_id in (:ids) and " + TrainingSharings.condition("t");

    private final JdbcClient jdbc;

    TrainingSights(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.TRAINING;
    }

    @Override
    public List<Subject> list(Collection<SubjectKey> keys, UUID viewer) {
        Set<SubjectKey> asked = Set.copyOf(keys);
        return jdbc
                .sql(SEEN)
                .param("athletes", keys.stream().map(SubjectKey::requireAthlete).collect(Collectors.toSet()))
                .param("ids", keys.stream().map(SubjectKey::id).collect(Collectors.toSet()))
                .param("viewer", viewer)
                .query((row, number) -> SubjectKey.training(
                        row.getObject("athlete_id", UUID.class), row.getObject("training_id", UUID.class)))
                .list()
                .stream()
                .filter(asked::contains)
                .map(key -> new Subject(key, key.athleteId(), Set.of(key.requireAthlete())))
                .toList();
    }
}
