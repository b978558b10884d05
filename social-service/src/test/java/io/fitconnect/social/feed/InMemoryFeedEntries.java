package io.fitconnect.social.feed;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/** Candidates without a store. */
final class InMemoryFeedEntries implements FeedEntries {

    private final Map<UUID, NavigableSet<EntryId>> ofReaders = new HashMap<>();
    private final Map<UUID, NavigableSet<EntryId>> ofAuthors = new HashMap<>();
    private final Map<UUID, NavigableSet<EntryId>> ofClubs = new HashMap<>();
    private int reads;

    int reads() {
        return reads;
    }

    @Override
    public void writeOfAuthor(UUID author, EntryId id) {
        write(ofAuthors, List.of(author), List.of(id));
    }

    @Override
    public void writeToClubs(Collection<UUID> clubs, Collection<EntryId> ids) {
        write(ofClubs, clubs, ids);
    }

    @Override
    public void writeToReaders(Collection<UUID> readers, Collection<EntryId> ids) {
        write(ofReaders, readers, ids);
    }

    private static void write(
            Map<UUID, NavigableSet<EntryId>> table, Collection<UUID> owners, Collection<EntryId> ids) {
        owners.forEach(owner -> table.computeIfAbsent(owner, none -> new TreeSet<>(Comparator.reverseOrder()))
                .addAll(ids));
    }

    @Override
    public List<List<EntryId>> listOfMonth(Sources sources, YearMonth month, EntryId before, int most) {
        reads++;
        return Stream.of(
                        list(ofReaders, sources.readers()),
                        list(ofAuthors, sources.authors()),
                        list(ofClubs, sources.clubs()))
                .flatMap(tables -> tables)
                .map(ids -> ids.tailSet(before, false).stream()
                        .filter(id -> id.month().equals(month))
                        .limit(most)
                        .toList())
                .filter(slice -> !slice.isEmpty())
                .toList();
    }

    private static Stream<NavigableSet<EntryId>> list(Map<UUID, NavigableSet<EntryId>> table, Collection<UUID> owners) {
        return owners.stream().flatMap(owner -> Stream.ofNullable(table.get(owner)));
    }
}
