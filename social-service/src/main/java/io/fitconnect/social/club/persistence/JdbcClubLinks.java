package io.fitconnect.social.club.persistence;

import io.fitconnect.social.club.invitation.ClubLinks;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcClubLinks implements ClubLinks {

    private static final String OF_CLUB = " from club_invitation where club_id = :club";

    private final JdbcClient jdbc;

    JdbcClubLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Instant> find(UUID club) {
        return jdbc.sql("select created_at" + OF_CLUB)
                .param("club", club)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    @Override
    public boolean exists(UUID club, byte[] digest) {
        return jdbc.sql("select exists (select 1" + OF_CLUB + " and address_digest = :digest)")
                .param("club", club)
                .param("digest", digest)
                .query(Boolean.class)
                .single();
    }

    @Override
    public void put(UUID club, byte[] digest, Instant now) {
        jdbc.sql("""
                        insert into club_invitation (club_id, address_digest, created_at) values (:club, :digest, :now)
                        on conflict (club_id)
                        do update set address_digest = excluded.address_digest, created_at = excluded.created_at""")
                .param("club", club)
                .param("digest", digest)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void remove(UUID club) {
        jdbc.sql("delete" + OF_CLUB).param("club", club).update();
    }
}
