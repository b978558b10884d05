package io.fitconnect.promo.campaign.persistence;

import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.Leftovers;
import io.fitconnect.promo.campaign.Audience;
import io.fitconnect.promo.campaign.Facts;
import io.fitconnect.promo.person.Person;
import io.fitconnect.promo.person.Purpose;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Facts in the table {@code audience}. All who are in it are adults who consent to campaigns. */
@Repository
class JdbcAudience implements Audience, AthleteData {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    JdbcAudience(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public Optional<Facts> find(UUID athlete) {
        return jdbc.sql("select athlete_id, facts from audience where athlete_id = :athlete")
                .param("athlete", athlete)
                .query((row, number) -> read(row))
                .optional();
    }

    @Override
    public void put(Facts facts, boolean isSampled) {
        FactsDocument document = new FactsDocument(
                facts.person().homeRegion().orElse(""),
                List.copyOf(facts.sports()),
                facts.wear(),
                facts.level().orElse(null),
                List.copyOf(facts.clubs()));
        jdbc.sql("""
            insert into audience (athlete_id, sampled, facts) values (:athlete, :sampled, cast(:facts as jsonb))
            on conflict (athlete_id) do update set sampled = excluded.sampled, facts = excluded.facts\
            """)
                .param("athlete", facts.person().id())
                .param("sampled", isSampled)
                .param("facts", json.writeValueAsString(document))
                .update();
    }

    @Override
    public void remove(UUID athlete) {
        jdbc.sql("delete from audience where athlete_id = :athlete")
                .param("athlete", athlete)
                .update();
    }

    @Override
    public List<Facts> listSample() {
        return jdbc.sql("select athlete_id, facts from audience where sampled limit " + MOST_SAMPLED)
                .query((row, number) -> read(row))
                .list();
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        remove(athlete);
    }

    private Facts read(ResultSet row) throws SQLException {
        FactsDocument document = json.readValue(row.getString("facts"), FactsDocument.class);
        Person person = new Person(
                row.getObject("athlete_id", UUID.class),
                Locale.ENGLISH,
                ZoneOffset.UTC,
                Optional.of(document.region).filter(region -> !region.isEmpty()),
                true,
                Set.of(Purpose.CAMPAIGNS),
                0);
        return new Facts(
                person,
                Set.copyOf(document.sports),
                document.wear,
                Optional.ofNullable(document.level),
                document.clubs == null ? Set.of() : Set.copyOf(document.clubs));
    }

    /** Level and clubs are absent in what was kept before segments asked for them. */
    record FactsDocument(
            String region,
            List<String> sports,
            Map<String, Double> wear,
            @Nullable Integer level,
            @Nullable List<UUID> clubs) {}
}
