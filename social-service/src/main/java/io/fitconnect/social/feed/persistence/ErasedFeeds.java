package io.fitconnect.social.feed.persistence;

import io.fitconnect.platform.account.AthleteBulk;
import io.fitconnect.platform.account.AthleteTable;
import io.fitconnect.platform.account.LeftoverStore;
import io.fitconnect.platform.account.Leftovers;
import io.fitconnect.platform.cassandra.WideRows;
import io.fitconnect.social.feed.EntryId;
import io.fitconnect.social.feed.FeedSettings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Erases an athlete's feed and entries. In feeds of others and of clubs the ids of the athlete's trainings stay until they expire: without their
 * publication they name nobody and are shown to nobody.
 */
@Repository
class ErasedFeeds implements AthleteBulk, LeftoverStore {

    private static final String NAME = "feed";
    private static final AthleteTable PUBLICATIONS = new AthleteTable("feed_publication", "athlete_id", "id");
    private static final Duration LATE_WRITES = Duration.ofDays(2);

    private final WideRows rows;
    private final FeedTables tables;
    private final Duration kept;
    private final JdbcClient jdbc;
    private final Clock clock;

    ErasedFeeds(WideRows rows, FeedTables tables, FeedSettings settings, JdbcClient jdbc, Clock clock) {
        this.rows = rows;
        this.tables = tables;
        this.kept = settings.kept();
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public int eraseSome(UUID athlete, int most, Leftovers leftovers) {
        return PUBLICATIONS.eraseSome(jdbc, athlete, most);
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        AthleteBulk.super.erase(athlete, leftovers);
        jdbc.sql("delete from pulled_author where athlete_id = :athlete")
                .param("athlete", athlete)
                .update();
        boolean hasEntries = jdbc.sql("delete from feed_owner where athlete_id = :athlete")
                        .param("athlete", athlete)
                        .update()
                == 1;
        if (hasEntries) {
            leftovers.add(NAME, athlete);
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    /** With a time to come, so that an entry that is written meanwhile has no effect. */
    @Override
    public void delete(UUID athlete) {
        Instant until = clock.instant().plus(LATE_WRITES);
        rows.writeAll(
                "feed-erase",
                months(until)
                        .flatMap(month -> Stream.of(
                                tables.ofReaders().erase(athlete, month, until),
                                tables.ofAuthors().erase(athlete, month, until)))
                        .iterator());
    }

    private Stream<YearMonth> months(Instant newest) {
        YearMonth oldest = EntryId.monthOf(clock.instant().minus(kept));
        return Stream.iterate(EntryId.monthOf(newest), month -> !month.isBefore(oldest), month -> month.minusMonths(1));
    }
}
