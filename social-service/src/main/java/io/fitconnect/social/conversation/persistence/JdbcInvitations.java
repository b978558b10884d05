package io.fitconnect.social.conversation.persistence;

import io.fitconnect.platform.relation.Visibilities;
import io.fitconnect.social.conversation.ConversationPosition;
import io.fitconnect.social.conversation.invitation.Invitation;
import io.fitconnect.social.conversation.invitation.Invitations;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcInvitations implements Invitations {

    private static final String OPEN = """
            from participant p join conversation c on c.id = p.conversation_id
            left join participant i on i.conversation_id = p.conversation_id and i.id = p.invited_by and INVITER
            where p.athlete_id = :viewer and p.invited_by is not null and not p.gone
              and not exists (select 1 from participant q where q.conversation_id = p.conversation_id
                and (not q.gone or q.id = p.invited_by) and CLASH)""".replace("INVITER", seen("i.athlete_id"))
            .replace("CLASH", GroupClash.between("q.athlete_id", "p.athlete_id"));

    private static final String COLUMNS = """
            select p.*, c.kind, c.title, c.titled_by, c.title_revision, c.created_at, c.active_at, c.last_number, i.athlete_id as inviter,
              (select count(*) from participant n where n.conversation_id = c.id and not n.gone and n.invited_by is null
                and SEEN) as participants\s""".replace("SEEN", seen("n.athlete_id"));

    private final JdbcClient jdbc;

    JdbcInvitations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Invitation> find(UUID athlete, UUID conversation) {
        return jdbc.sql(COLUMNS + OPEN + " and p.conversation_id = :id")
                .param("viewer", athlete)
                .param("id", conversation)
                .query((row, number) -> read(row))
                .optional();
    }

    @Override
    public List<Invitation> list(UUID athlete, @Nullable ConversationPosition after, int limit) {
        String behind = after == null ? "" : " and (p.joined_at, c.id) < (:at, :id)";
        JdbcClient.StatementSpec statement = jdbc.sql(
                        COLUMNS + OPEN + behind + " order by p.joined_at desc, c.id desc limit :limit")
                .param("viewer", athlete)
                .param("limit", limit);
        if (after != null) {
            statement.param("at", after.activeAt().atOffset(ZoneOffset.UTC)).param("id", after.id());
        }
        return statement.query((row, number) -> read(row)).list();
    }

    @Override
    public int count(UUID athlete, int most) {
        return jdbc.sql("select count(*) from (select 1 " + OPEN + " limit :most) open")
                .param("viewer", athlete)
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    private static String seen(String column) {
        return Visibilities.condition(column, "coalesce('everyone')");
    }

    private static Invitation read(ResultSet row) throws SQLException {
        return new Invitation(
                ConversationRow.read(row),
                ParticipantRow.read(row),
                row.getObject("inviter", UUID.class),
                row.getInt("participants"));
    }
}
