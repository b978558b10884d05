package io.fitconnect.social.people.contact.persistence;

import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.Leftovers;
import io.fitconnect.platform.relation.Visibilities;
import io.fitconnect.social.people.contact.ContactLinks;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcContactLinks implements ContactLinks, AthleteData {

    private static final String OF_ATHLETE = " from contact_link where athlete_id = :athlete";

    private static final String NAME = """
            select p.display_name from (
                select n.athlete_id, n.display_name, 'everyone' as anyone from contact_link c
                join person n on n.athlete_id = c.athlete_id
                where c.athlete_id = :athlete and c.address_digest = :digest) p
            where\s""" + Visibilities.condition("p.athlete_id", "p.anyone");

    private final JdbcClient jdbc;

    JdbcContactLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Instant> find(UUID athlete) {
        return jdbc.sql("select created_at" + OF_ATHLETE)
                .param("athlete", athlete)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    @Override
    public void put(UUID athlete, byte[] digest, Instant now) {
        jdbc.sql("""
                        insert into contact_link (athlete_id, address_digest, created_at) values (:athlete, :digest, :now)
                        on conflict (athlete_id)
                        do update set address_digest = excluded.address_digest, created_at = excluded.created_at""")
                .param("athlete", athlete)
                .param("digest", digest)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void remove(UUID athlete) {
        jdbc.sql("delete" + OF_ATHLETE).param("athlete", athlete).update();
    }

    @Override
    public Optional<String> findName(UUID athlete, byte[] digest, UUID viewer) {
        return jdbc.sql(NAME)
                .param("athlete", athlete)
                .param("digest", digest)
                .param("viewer", viewer)
                .query(String.class)
                .optional();
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        remove(athlete);
    }
}
