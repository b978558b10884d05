package io.fitconnect.social.subject.persistence;

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

/** What is said in a club is for its members. */
@Repository
class ClubSights implements SubjectSights {

    private static final String OUTRANKS = """
            select exists (
              select 1 from club_membership o
              left join club_membership a on a.club_id = o.club_id and a.athlete_id = :author and a.state = 'member'
              where o.club_id = :club and o.athlete_id = :caller and o.state = 'member'
              and o.role in ('owner', 'administrator', 'moderator')
              and (a.athlete_id is null or a.role_rank > o.role_rank))""";

    private final JdbcClient jdbc;

    ClubSights(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.CLUB;
    }

    @Override
    public List<Subject> list(Collection<SubjectKey> keys, UUID viewer) {
        return jdbc.sql("""
                        select m.club_id, k.owner_id from club_member m join club k on k.id = m.club_id
                        where m.athlete_id = :viewer and m.club_id in (:clubs) and m.member""")
                .param("viewer", viewer)
                .param("clubs", keys.stream().map(SubjectKey::id).collect(Collectors.toSet()))
                .query((row, number) -> new Subject(
                        SubjectKey.club(row.getObject("club_id", UUID.class)),
                        row.getObject("owner_id", UUID.class),
                        Set.of()))
                .list();
    }

    /** Who leads the club, above the author's role in it; who left has none. */
    @Override
    public boolean mayDelete(Subject subject, UUID caller, UUID author) {
        return jdbc.sql(OUTRANKS)
                .param("club", subject.key().id())
                .param("caller", caller)
                .param("author", author)
                .query(Boolean.class)
                .single();
    }
}
