package io.fitconnect.training.feed.persistence;

import io.fitconnect.platform.message.Languages;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.feed.CalendarFeed;
import io.fitconnect.training.feed.CalendarFeeds;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCalendarFeeds implements CalendarFeeds {

    private static final String SELECT =
            "select athlete_id, language, created_at from calendar_feed where athlete_id = :athlete";

    private final JdbcClient jdbc;

    JdbcCalendarFeeds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<CalendarFeed> find(AthleteId athlete) {
        return jdbc.sql(SELECT)
                .param("athlete", athlete.value())
                .query((row, number) -> read(row))
                .optional();
    }

    @Override
    public Optional<CalendarFeed> find(AthleteId athlete, byte[] digest) {
        return jdbc.sql(SELECT + " and address_digest = :digest")
                .param("athlete", athlete.value())
                .param("digest", digest)
                .query((row, number) -> read(row))
                .optional();
    }

    @Override
    public void put(CalendarFeed feed, byte[] digest) {
        jdbc.sql("""
                        insert into calendar_feed (athlete_id, address_digest, language, created_at)
                        values (:athlete, :digest, :language, :createdAt)
                        on conflict (athlete_id) do update set address_digest = excluded.address_digest,
                            language = excluded.language, created_at = excluded.created_at""")
                .param("athlete", feed.athlete().value())
                .param("digest", digest)
                .param("language", feed.language().toLanguageTag())
                .param("createdAt", feed.createdAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void changeLanguage(AthleteId athlete, Locale language) {
        jdbc.sql("update calendar_feed set language = :language where athlete_id = :athlete and language <> :language")
                .param("athlete", athlete.value())
                .param("language", language.toLanguageTag())
                .update();
    }

    @Override
    public void remove(AthleteId athlete) {
        jdbc.sql("delete from calendar_feed where athlete_id = :athlete")
                .param("athlete", athlete.value())
                .update();
    }

    private static CalendarFeed read(ResultSet row) throws SQLException {
        return new CalendarFeed(
                new AthleteId(row.getObject("athlete_id", UUID.class)),
                Languages.nearest(Locale.forLanguageTag(row.getString("language"))),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
