package io.fitconnect.gamification.challenge.persistence;

import io.fitconnect.gamification.challenge.Invitation;
import io.fitconnect.gamification.challenge.Invitations;
import io.fitconnect.platform.relation.Visibilities;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcInvitations implements Invitations {

    private static final String OF_CHALLENGE =
            """
            select t.* from (
                select i.*, 'everyone' as everyone from challenge_invitation i where i.challenge_id = :challenge) t
            where\s""" + Visibilities.condition("t.athlete_id", "t.everyone") + " order by t.invited_at, t.athlete_id";

    private final JdbcClient jdbc;

    JdbcInvitations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Invitation> find(UUID challenge, UUID athlete) {
        return jdbc.sql("select * from challenge_invitation where athlete_id = :athlete and challenge_id = :challenge")
                .param("athlete", athlete)
                .param("challenge", challenge)
                .query((row, number) -> invitation(row))
                .optional();
    }

    @Override
    public void put(Invitation invitation) {
        jdbc.sql("""
                        insert into challenge_invitation (athlete_id, challenge_id, invited_at, declined)
                        values (:athlete, :challenge, :invitedAt, :declined)
                        on conflict (athlete_id, challenge_id) do update set declined = excluded.declined""")
                .param("athlete", invitation.athlete())
                .param("challenge", invitation.challenge())
                .param("invitedAt", invitation.invitedAt().atOffset(ZoneOffset.UTC))
                .param("declined", invitation.declined())
                .update();
    }

    @Override
    public void remove(UUID challenge, UUID athlete) {
        jdbc.sql("delete from challenge_invitation where athlete_id = :athlete and challenge_id = :challenge")
                .param("athlete", athlete)
                .param("challenge", challenge)
                .update();
    }

    @Override
    public int count(UUID challenge) {
        return jdbc.sql("select count(*) from challenge_invitation where challenge_id = :challenge")
                .param("challenge", challenge)
                .query(Integer.class)
                .single();
    }

    @Override
    public List<Invitation> list(UUID challenge, UUID viewer) {
        return jdbc.sql(OF_CHALLENGE)
                .param("challenge", challenge)
                .param("viewer", viewer)
                .query((row, number) -> invitation(row))
                .list();
    }

    private static Invitation invitation(ResultSet row) throws SQLException {
        return new Invitation(
                row.getObject("challenge_id", UUID.class),
                row.getObject("athlete_id", UUID.class),
                row.getObject("invited_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("declined"));
    }
}
