package io.fitconnect.social.comment.persistence;

import io.fitconnect.platform.relation.Visibilities;
import io.fitconnect.social.subject.HostBlocks;
import io.fitconnect.social.tally.Count;
import io.fitconnect.social.tally.Counted;
import io.fitconnect.social.tally.Target;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts comments and answers. Under a comment whose author a viewer does not see, its answers are not seen either; under a hidden one they are, as
 * under a deleted one.
 */
@Repository
class CountedComments implements Counted {

    /** What unseen people said themselves, as {@code gone}. */
    private static final String GONE =
            """
            with unseen as (PEOPLE), blocked as (BLOCKED), gone as (
              select c.subject_id, c.id, c.parent_id
              from unseen u join discussion_comment c on c.author_id = u.athlete_id where c.subject_id in (:subjects)
              union
              select c.subject_id, c.id, c.parent_id
              from blocked b join discussion_comment c on c.author_id = b.athlete_id and c.subject_id = b.subject_id),
            withheld as (
              select c.subject_id, c.id, c.parent_id
              from hidden_content h join discussion_comment c on c.subject_id = h.place_id and c.id = h.id
              where h.place_id in (:subjects) and c.author_id <> :viewer)
            """.replace("PEOPLE", Visibilities.unseenPeople()).replace("BLOCKED", HostBlocks.people());

    private static final String UNSEEN_ON_SUBJECTS = GONE + """
            select n.subject_id, n.subject_id as target_id, 'comments' as what, count(*) as number from (
              select g.subject_id, g.id from gone g
              union
              select a.subject_id, a.id
              from gone g join discussion_comment a on a.subject_id = g.subject_id and a.parent_id = g.id
              union
              select w.subject_id, w.id from withheld w) n
            group by n.subject_id""";

    private static final String UNSEEN_ANSWERS = GONE + """
            select n.subject_id, n.parent_id as target_id, 'answers' as what, count(*) as number from (
              select g.subject_id, g.id, g.parent_id from gone g where g.parent_id in (:targets)
              union
              select w.subject_id, w.id, w.parent_id from withheld w where w.parent_id in (:targets)) n
            group by n.subject_id, n.parent_id""";

    private static final String ALL = """
            select c.subject_id, c.subject_id as target_id, 'comments' as what, count(*) as number
            from discussion_comment c where c.subject_id = :subject and not c.deleted group by c.subject_id
            union all
            select c.subject_id, c.parent_id, 'answers', count(*)
            from discussion_comment c where c.subject_id = :subject and c.parent_id is not null
            group by c.subject_id, c.parent_id""";

    private final JdbcClient jdbc;

    CountedComments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Count> listUnseen(Collection<Target> targets, UUID viewer) {
        Set<UUID> subjects =
                targets.stream().filter(Target::isSubject).map(Target::id).collect(Collectors.toSet());
        Set<Target> comments =
                targets.stream().filter(target -> !target.isSubject()).collect(Collectors.toSet());
        return Stream.concat(
                        subjects.isEmpty() ? Stream.of() : unseenOn(subjects, viewer),
                        comments.isEmpty() ? Stream.of() : unseenBelow(comments, viewer))
                .toList();
    }

    private Stream<Count> unseenOn(Set<UUID> subjects, UUID viewer) {
        return jdbc
                .sql(UNSEEN_ON_SUBJECTS)
                .param("viewer", viewer)
                .param("subjects", subjects)
                .query((row, number) -> read(row))
                .list()
                .stream();
    }

    private Stream<Count> unseenBelow(Set<Target> comments, UUID viewer) {
        return jdbc
                .sql(UNSEEN_ANSWERS)
                .param("viewer", viewer)
                .param("subjects", comments.stream().map(Target::subjectId).collect(Collectors.toSet()))
                .param("targets", comments.stream().map(Target::id).collect(Collectors.toSet()))
                .query((row, number) -> read(row))
                .list()
                .stream();
    }

    @Override
    public List<Count> recount(UUID subjectId) {
        return jdbc.sql(ALL)
                .param("subject", subjectId)
                .query((row, number) -> read(row))
                .list();
    }

    private static Count read(ResultSet row) throws SQLException {
        return new Count(
                new Target(row.getObject("subject_id", UUID.class), row.getObject("target_id", UUID.class)),
                row.getString("what"),
                row.getLong("number"));
    }
}
