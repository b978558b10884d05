package io.fitconnect.social.reaction.persistence;

import io.fitconnect.platform.relation.Visibilities;
import io.fitconnect.social.reaction.Reaction;
import io.fitconnect.social.reaction.ReactionKind;
import io.fitconnect.social.reaction.ReactionPosition;
import io.fitconnect.social.reaction.Reactions;
import io.fitconnect.social.subject.HostBlocks;
import io.fitconnect.social.tally.Target;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcReactions implements Reactions {

    private static final UUID FIRST = new UUID(0, 0);

    private static final String LIST = """
            select e.* from (select each.*, 'everyone' as known_to from reaction each
              where each.subject_id = :subject and each.target_id = :target) e
            where (e.reacted_at < :at or (e.reacted_at = :at and e.athlete_id > :after)) and KIND SEEN and HEARD
            order by e.reacted_at desc, e.athlete_id limit :limit""".replace("SEEN", Visibilities.condition("e.athlete_id", "e.known_to"))
            .replace("HEARD", HostBlocks.condition("e.athlete_id"));

    private final JdbcClient jdbc;

    JdbcReactions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Reaction> find(Target target, UUID athlete) {
        return jdbc.sql("select e.* from reaction e where e.subject_id = ? and e.target_id = ? and e.athlete_id = ?")
                .params(target.subjectId(), target.id(), athlete)
                .query((row, number) -> read(row))
                .optional();
    }

    @Override
    public boolean add(Reaction reaction) {
        return with(reaction, jdbc.sql("""
                                insert into reaction (subject_id, target_id, athlete_id, kind, reacted_at)
                                values (:subject, :target, :athlete, :kind, :at)
                                on conflict (subject_id, target_id, athlete_id) do nothing""")).update() == 1;
    }

    @Override
    public void save(Reaction reaction) {
        with(reaction, jdbc.sql("""
                        update reaction set kind = :kind, reacted_at = :at
                        where subject_id = :subject and target_id = :target and athlete_id = :athlete""")).update();
    }

    private static JdbcClient.StatementSpec with(Reaction reaction, JdbcClient.StatementSpec statement) {
        return statement
                .param("subject", reaction.target().subjectId())
                .param("target", reaction.target().id())
                .param("athlete", reaction.athleteId())
                .param("kind", reaction.kind().wireName())
                .param("at", reaction.reactedAt().atOffset(ZoneOffset.UTC));
    }

    @Override
    public void remove(Target target, UUID athlete) {
        jdbc.sql("delete from reaction where subject_id = ? and target_id = ? and athlete_id = ?")
                .params(target.subjectId(), target.id(), athlete)
                .update();
    }

    @Override
    public List<Reaction> list(
            Target target, UUID viewer, Optional<ReactionKind> kind, ReactionPosition after, int limit) {
        var statement = jdbc.sql(LIST.replace("KIND", kind.isPresent() ? "e.kind = :kind and" : ""))
                .param("subject", target.subjectId())
                .param("target", target.id())
                .param("viewer", viewer)
                .param("at", after.reactedAt().atOffset(ZoneOffset.UTC))
                .param("after", after.athleteId())
                .param("limit", limit);
        return kind.map(one -> statement.param("kind", one.wireName()))
                .orElse(statement)
                .query((row, number) -> read(row))
                .list();
    }

    @Override
    public Map<Target, ReactionKind> listOwn(Collection<Target> targets, UUID athlete) {
        if (targets.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select e.* from reaction e where e.subject_id in (:subjects) and e.target_id in (:targets)"
                        + " and e.athlete_id = :athlete")
                .param("subjects", targets.stream().map(Target::subjectId).collect(Collectors.toSet()))
                .param("targets", targets.stream().map(Target::id).collect(Collectors.toSet()))
                .param("athlete", athlete)
                .query((row, number) -> read(row))
                .list()
                .stream()
                .collect(Collectors.toMap(Reaction::target, Reaction::kind));
    }

    @Override
    public List<Reaction> listOf(UUID athlete, Optional<Target> after, int limit) {
        return jdbc.sql("""
                        select e.* from reaction e where e.athlete_id = ? and (e.subject_id, e.target_id) > (?, ?)
                        order by e.subject_id, e.target_id limit ?""")
                .params(
                        athlete,
                        after.map(Target::subjectId).orElse(FIRST),
                        after.map(Target::id).orElse(FIRST),
                        limit)
                .query((row, number) -> read(row))
                .list();
    }

    @Override
    public List<Reaction> listSome(Target target, int limit) {
        return jdbc.sql("select e.* from reaction e where e.subject_id = ? and e.target_id = ? limit ?")
                .params(target.subjectId(), target.id(), limit)
                .query((row, number) -> read(row))
                .list();
    }

    @Override
    public List<Reaction> listSome(UUID subjectId, int limit) {
        return jdbc.sql("select e.* from reaction e where e.subject_id = ? limit ?")
                .params(subjectId, limit)
                .query((row, number) -> read(row))
                .list();
    }

    private static Reaction read(ResultSet row) throws SQLException {
        return new Reaction(
                new Target(row.getObject("subject_id", UUID.class), row.getObject("target_id", UUID.class)),
                row.getObject("athlete_id", UUID.class),
                ReactionKind.find(row.getString("kind")).orElse(ReactionKind.LIKE),
                row.getObject("reacted_at", OffsetDateTime.class).toInstant());
    }
}
