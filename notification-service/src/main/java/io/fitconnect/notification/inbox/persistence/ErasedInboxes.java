package io.fitconnect.notification.inbox.persistence;

import com.datastax.oss.driver.api.core.cql.PreparedStatement;
import io.fitconnect.notification.inbox.InboxCompanion;
import io.fitconnect.notification.inbox.InboxSettings;
import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.LeftoverStore;
import io.fitconnect.platform.account.Leftovers;
import io.fitconnect.platform.cassandra.WideRows;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Erases an athlete's inbox and what is kept beside it, with a time to come, so that a notice which is written meanwhile has no
 * effect.
 */
@Repository
class ErasedInboxes implements AthleteData, LeftoverStore {

    private static final String NAME = "inbox";
    private static final Duration LATE_WRITES = Duration.ofDays(2);

    private final WideRows rows;
    private final List<PreparedStatement> deletions;
    private final Months months;
    private final JdbcClient jdbc;
    private final Clock clock;

    ErasedInboxes(
            WideRows rows, List<InboxCompanion> companions, InboxSettings settings, JdbcClient jdbc, Clock clock) {
        this.rows = rows;
        this.deletions = Stream.concat(
                        Stream.of("inbox", "unread"), companions.stream().map(InboxCompanion::table))
                .map(table -> rows.prepare(InboxStatements.deletion(table)))
                .toList();
        this.months = new Months(clock, settings.kept());
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        boolean hasInbox = jdbc.sql("delete from inbox_owner where athlete_id = ?")
                        .param(athlete)
                        .update()
                == 1;
        if (hasInbox) {
            leftovers.add(NAME, athlete);
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void delete(UUID athlete) {
        long until = InboxStatements.micros(clock.instant().plus(LATE_WRITES));
        rows.writeAll(
                "inbox-erase",
                months.list().stream()
                        .flatMap(month -> deletions.stream().map(deletion -> deletion.bind(until, athlete, month)))
                        .iterator());
    }
}
