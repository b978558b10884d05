package io.fitconnect.social.feed.persistence;

import com.datastax.oss.driver.api.core.cql.BoundStatement;
import io.fitconnect.platform.cassandra.WideRows;
import io.fitconnect.social.feed.EntryId;
import io.fitconnect.social.feed.FeedEntries;
import io.fitconnect.social.feed.FeedSettings;
import io.fitconnect.social.feed.Sources;
import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Repository;

/** Candidates in the tables {@code feed_entry}, {@code author_entry} and {@code club_entry}; they expire when feeds no longer reach back to them. */
@Repository
class CassandraFeedEntries implements FeedEntries {

    private final WideRows rows;
    private final FeedTables tables;
    private final Duration kept;
    private final Clock clock;

    CassandraFeedEntries(WideRows rows, FeedTables tables, FeedSettings settings, Clock clock) {
        this.rows = rows;
        this.tables = tables;
        this.kept = settings.kept();
        this.clock = clock;
    }

    @Override
    public void writeOfAuthor(UUID author, EntryId id) {
        write("feed-write-author", tables.ofAuthors(), List.of(author), List.of(id));
    }

    @Override
    public void writeToClubs(Collection<UUID> clubs, Collection<EntryId> ids) {
        write("feed-write-clubs", tables.ofClubs(), clubs, ids);
    }

    @Override
    public void writeToReaders(Collection<UUID> readers, Collection<EntryId> ids) {
        write("feed-write-readers", tables.ofReaders(), readers, ids);
    }

    private void write(String operation, FeedStatements statements, Collection<UUID> owners, Collection<EntryId> ids) {
        Stream<BoundStatement> inserts = ids.stream()
                .filter(id -> remainingSeconds(id) > 0)
                .flatMap(id -> owners.stream().map(owner -> statements.insert(owner, id, remainingSeconds(id))));
        rows.writeAll(operation, inserts.iterator());
    }

    private int remainingSeconds(EntryId id) {
        return (int) Duration.between(clock.instant(), id.at().plus(kept)).toSeconds();
    }

    @Override
    public List<List<EntryId>> listOfMonth(Sources sources, YearMonth month, EntryId before, int most) {
        List<List<EntryId>> slices = new ArrayList<>();
        slices.addAll(list("feed-list-readers", tables.ofReaders(), sources.readers(), month, before, most));
        slices.addAll(list("feed-list-authors", tables.ofAuthors(), sources.authors(), month, before, most));
        slices.addAll(list("feed-list-clubs", tables.ofClubs(), sources.clubs(), month, before, most));
        return slices;
    }

    /** Many partitions in one request, each up to the bound. */
    private Collection<List<EntryId>> list(
            String operation, FeedStatements statements, Set<UUID> owners, YearMonth month, EntryId before, int most) {
        Map<UUID, List<EntryId>> found = new HashMap<>();
        if (!owners.isEmpty()) {
            rows.read(
                    operation,
                    statements.list(List.copyOf(owners), month, before, most),
                    row -> found.computeIfAbsent(Objects.requireNonNull(row.getUuid(0)), owner -> new ArrayList<>())
                            .add(new EntryId(Objects.requireNonNull(row.getUuid(1)))));
        }
        return found.values();
    }
}
