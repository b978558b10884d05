package io.fitconnect.promo.advice.persistence;

import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.Leftovers;
import io.fitconnect.platform.json.WireName;
import io.fitconnect.promo.advice.Advice;
import io.fitconnect.promo.advice.AdviceBook;
import io.fitconnect.promo.advice.AdviceState;
import io.fitconnect.promo.advice.History;
import io.fitconnect.promo.advice.SilenceEntry;
import io.fitconnect.promo.advice.Subject;
import io.fitconnect.promo.advice.persistence.AdviceDocument.ReasonDocument;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Advice in the tables {@code advice} and {@code silence}. */
@Repository
class JdbcAdviceBook implements AdviceBook, AthleteData {

    private static final int MOST_HISTORY = 1000;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    JdbcAdviceBook(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public Optional<Advice> find(UUID athlete, UUID advice) {
        return jdbc.sql("select * from advice where athlete_id = :athlete and id = :id")
                .param("athlete", athlete)
                .param("id", advice)
                .query((row, number) -> read(row))
                .optional();
    }

    @Override
    public List<Advice> listOpen(UUID athlete) {
        return jdbc.sql("select * from advice where athlete_id = :athlete and state = 'open' order by id desc")
                .param("athlete", athlete)
                .query((row, number) -> read(row))
                .list();
    }

    @Override
    public History history(UUID athlete, Instant since) {
        List<History.Given> given = jdbc.sql("""
            select subject, given_at from advice where athlete_id = :athlete and given_at > :since
            order by given_at desc limit :most""")
                .param("athlete", athlete)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("most", MOST_HISTORY)
                .query((row, number) -> new History.Given(
                        new Subject(row.getString("subject")),
                        row.getObject("given_at", OffsetDateTime.class).toInstant()))
                .list();
        return new History(given, listOpen(athlete).size());
    }

    @Override
    public boolean isFirst(Advice advice) {
        return jdbc.sql("""
            select count(*) from advice
            where athlete_id = :athlete and rule = :rule and country = :country and id <> :id""")
                        .param("athlete", advice.athlete())
                        .param("rule", advice.rule())
                        .param("country", advice.country())
                        .param("id", advice.id())
                        .query(Integer.class)
                        .single()
                == 0;
    }

    @Override
    public void put(Advice advice) {
        AdviceDocument document = new AdviceDocument(ReasonDocument.of(advice.reason()), advice.considered());
        jdbc.sql("""
            insert into advice (athlete_id, id, subject, rule, country, product_id, document, state, given_at)
            values (:athlete, :id, :subject, :rule, :country, :product, cast(:document as jsonb), :state,
                :givenAt)
            on conflict (athlete_id, id) do update set state = excluded.state""")
                .param("athlete", advice.athlete())
                .param("id", advice.id())
                .param("subject", advice.subject().word())
                .param("rule", advice.rule())
                .param("country", advice.country())
                .param("product", advice.productId())
                .param("document", json.writeValueAsString(document))
                .param("state", advice.state().word())
                .param("givenAt", advice.givenAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public List<SilenceEntry> listSilences(UUID athlete) {
        return jdbc.sql("select * from silence where athlete_id = :athlete order by since desc, kind, word")
                .param("athlete", athlete)
                .query((row, number) -> readSilence(row))
                .list();
    }

    @Override
    public void add(UUID athlete, SilenceEntry entry) {
        SilenceRow row = SilenceRow.of(entry.silence());
        @Nullable Instant until = row.until();
        jdbc.sql("""
            insert into silence (athlete_id, kind, word, id, until, since)
            values (:athlete, :kind, :word, :id, :until, :since)
            on conflict (athlete_id, kind, word) do update set until = excluded.until,
                since = excluded.since""")
                .param("athlete", athlete)
                .param("kind", row.kind())
                .param("word", row.word())
                .param("id", entry.id())
                .param("until", until == null ? null : until.atOffset(ZoneOffset.UTC))
                .param("since", entry.since().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void removeOver(UUID athlete, Instant now) {
        jdbc.sql("delete from silence where athlete_id = :athlete and until <= :now")
                .param("athlete", athlete)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public boolean remove(UUID athlete, UUID silence) {
        return jdbc.sql("delete from silence where athlete_id = :athlete and id = :id")
                        .param("athlete", athlete)
                        .param("id", silence)
                        .update()
                == 1;
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        for (String table : List.of("advice", "silence")) {
            jdbc.sql("delete from " + table + " where athlete_id = :athlete")
                    .param("athlete", athlete)
                    .update();
        }
    }

    private Advice read(ResultSet row) throws SQLException {
        AdviceDocument document = json.readValue(row.getString("document"), AdviceDocument.class);
        return new Advice(
                row.getObject("athlete_id", UUID.class),
                row.getObject("id", UUID.class),
                new Subject(row.getString("subject")),
                row.getString("rule"),
                document.reason().toReason(),
                row.getString("country"),
                row.getString("product_id"),
                document.considered(),
                WireName.find(AdviceState.class, row.getString("state")).orElseThrow(),
                row.getObject("given_at", OffsetDateTime.class).toInstant());
    }

    private static SilenceEntry readSilence(ResultSet row) throws SQLException {
        @Nullable OffsetDateTime until = row.getObject("until", OffsetDateTime.class);
        SilenceRow silence =
                new SilenceRow(row.getString("kind"), row.getString("word"), until == null ? null : until.toInstant());
        return new SilenceEntry(
                row.getObject("id", UUID.class),
                silence.toSilence(),
                row.getObject("since", OffsetDateTime.class).toInstant());
    }
}
