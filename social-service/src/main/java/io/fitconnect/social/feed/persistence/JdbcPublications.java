package io.fitconnect.social.feed.persistence;

import io.fitconnect.platform.json.WireName;
import io.fitconnect.platform.purge.Expiring;
import io.fitconnect.platform.purge.Expiry;
import io.fitconnect.platform.relation.Visibility;
import io.fitconnect.social.feed.EntryId;
import io.fitconnect.social.feed.EntryKind;
import io.fitconnect.social.feed.FeedSettings;
import io.fitconnect.social.feed.Publication;
import io.fitconnect.social.feed.Publications;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What belongs into feeds, in the table {@code feed_publication}. */
@Repository
class JdbcPublications implements Publications, Expiring {

    /** From the narrowest; the place in it is what the column holds. */
    private static final List<Visibility> SCALE = List.of(
            Visibility.ONLY_ME, Visibility.FRIENDS, Visibility.FOLLOWERS, Visibility.CLUBS, Visibility.EVERYONE);

    private final JdbcClient jdbc;
    private final FeedSettings settings;

    JdbcPublications(JdbcClient jdbc, FeedSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    @Override
    public boolean widen(Publication publication) {
        return jdbc.sql("""
                        insert into feed_publication (id, athlete_id, kind, series_id, club_id, reach, recorded_at)
                        values (:id, :author, :kind, cast(:series as uuid), cast(:club as uuid), :reach, :at)
                        on conflict (id) do update set
                            reach = greatest(feed_publication.reach, excluded.reach),
                            club_id = coalesce(excluded.club_id, feed_publication.club_id)
                        where feed_publication.reach < excluded.reach
                        or (excluded.club_id is not null and excluded.club_id is distinct from feed_publication.club_id)""")
                        .param("id", publication.id().value())
                        .param("author", publication.author())
                        .param("kind", publication.kind().wireName())
                        .param("series", publication.series().orElse(null))
                        .param("club", publication.club().orElse(null))
                        .param("reach", SCALE.indexOf(publication.reach()))
                        .param("at", publication.id().at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    @Override
    public Optional<Publication> find(EntryId id) {
        return jdbc.sql("select id, athlete_id, kind, series_id, club_id, reach from feed_publication where id = :id")
                .param("id", id.value())
                .query((row, number) -> read(row))
                .optional();
    }

    @Override
    public boolean existsNear(UUID series, EntryId id, Duration time) {
        return jdbc.sql("select exists (select 1 from feed_publication where series_id = :series and id <> :id"
                        + " and recorded_at >= :from and recorded_at <= :to)")
                .param("series", series)
                .param("id", id.value())
                .param("from", id.at().minus(time).atOffset(ZoneOffset.UTC))
                .param("to", id.at().plus(time).atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    private static Publication read(ResultSet row) throws SQLException {
        return new Publication(
                new EntryId(row.getObject("id", UUID.class)),
                WireName.find(EntryKind.class, row.getString("kind")).orElseThrow(),
                row.getObject("athlete_id", UUID.class),
                Optional.ofNullable(row.getObject("series_id", UUID.class)),
                Optional.ofNullable(row.getObject("club_id", UUID.class)),
                SCALE.get(row.getInt("reach")));
    }

    @Override
    public Expiry expiry() {
        return Expiry.of("feed_publication", "id", "recorded_at").kept(settings.kept());
    }
}
