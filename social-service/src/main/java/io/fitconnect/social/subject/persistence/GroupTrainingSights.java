package io.fitconnect.social.subject.persistence;

import io.fitconnect.platform.relation.Visibilities;
import io.fitconnect.social.subject.Subject;
import io.fitconnect.social.subject.SubjectKey;
import io.fitconnect.social.subject.SubjectKind;
import io.fitconnect.social.subject.SubjectSights;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Decides as training-service does (decision 0098): organisers, whom the visibility shows it to, members of the club for which it
 * is, and who takes part or was invited; while moderators hide it, only organisers and who has a place or waits for one.
 * Behind a block with the organiser, and of a hidden organiser, it does not exist.
 */
@Repository
class GroupTrainingSights implements SubjectSights {

    private static final String TAKES_PART = """
            exists (select 1 from shared_group_participant p
              where p.group_training_id = g.id and p.athlete_id = :viewer and p.related
              and (p.active or not g.hidden))""";

    private static final String SEEN = """
            select g.id, g.organiser_id,
              (select string_agg(cast(c.athlete_id as text), ',') from shared_group_organiser c
                where c.group_training_id = g.id) as co_organisers
            from (select t.*, 'everyone' as known_to from shared_group_training t where t.id in (:ids)) g
            where (g.organiser_id is null and PART)
              or (KNOWN and (PART
                or exists (select 1 from shared_group_organiser c where c.group_training_id = g.id and c.athlete_id = :viewer)
                or ((SHOWN or IN_CLUB) and not exists (
                  select 1 from athlete_visibility m where m.athlete_id = g.organiser_id and m.minor and not NARROWED))))""".replace("PART", TAKES_PART)
            .replace("KNOWN", Visibilities.condition("g.organiser_id", "g.known_to"))
            .replace("SHOWN", Visibilities.condition("g.organiser_id", "g.visibility"))
            .replace("IN_CLUB", Visibilities.conditionInClub("g.organiser_id", "g.club_id"))
            .replace(
                    "NARROWED",
                    Visibilities.condition("m.athlete_id", "coalesce(m.settings ->> 'trainings', 'only-me')"));

    private final JdbcClient jdbc;

    GroupTrainingSights(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.GROUP_TRAINING;
    }

    @Override
    public List<Subject> list(Collection<SubjectKey> keys, UUID viewer) {
        Set<UUID> ids = keys.stream().map(SubjectKey::id).collect(Collectors.toSet());
        return jdbc.sql(SEEN)
                .param("ids", ids)
                .param("viewer", viewer)
                .query((row, number) -> read(row))
                .list();
    }

    private static Subject read(ResultSet row) throws SQLException {
        UUID organiser = row.getObject("organiser_id", UUID.class);
        String others = Objects.requireNonNullElse(row.getString("co_organisers"), "");
        Set<UUID> hosts = Arrays.stream(others.split(",", -1))
                .filter(id -> !id.isEmpty())
                .map(UUID::fromString)
                .collect(Collectors.toSet());
        if (organiser != null) {
            hosts.add(organiser);
        }
        return new Subject(SubjectKey.groupTraining(row.getObject("id", UUID.class)), organiser, hosts);
    }
}
