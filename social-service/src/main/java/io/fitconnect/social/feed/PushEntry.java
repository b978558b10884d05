package io.fitconnect.social.feed;

import io.fitconnect.platform.work.WorkHandler;
import io.fitconnect.platform.work.WorkLease;
import io.fitconnect.platform.work.WorkQueue;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes an entry where its readers look. The author's own partition comes first: whoever becomes a reader after this read the relations is
 * back-filled from there.
 */
@Component
class PushEntry implements WorkHandler<PushEntry.Pending> {

    static final WorkQueue<Pending> QUEUE = new WorkQueue<>("feed-entries", Pending.class);

    private final Publications publications;
    private final Readership readership;
    private final FeedEntries entries;
    private final FeedSettings settings;
    private final FeedMeters meters;
    private final Clock clock;

    PushEntry(
            Publications publications,
            Readership readership,
            FeedEntries entries,
            FeedSettings settings,
            FeedMeters meters,
            Clock clock) {
        this.publications = publications;
        this.readership = readership;
        this.entries = entries;
        this.settings = settings;
        this.meters = meters;
        this.clock = clock;
    }

    @Override
    public WorkQueue<Pending> queue() {
        return QUEUE;
    }

    @Override
    public void handle(WorkLease<Pending> lease) {
        Optional<UUID> club = Optional.ofNullable(lease.payload().club());
        publications
                .find(new EntryId(lease.payload().id()))
                .map(publication -> publication.to(club))
                .ifPresent(this::push);
        meters.finished(Duration.between(lease.payload().since(), clock.instant()));
    }

    void push(Publication publication) {
        entries.writeOfAuthor(publication.author(), publication.id());
        Set<UUID> clubs = clubsOf(publication);
        if (!clubs.isEmpty()) {
            entries.writeToClubs(clubs, List.of(publication.id()));
            meters.pushed(clubs.size());
        }
        if (publication.reachesFriends() && !isPulled(publication.author())) {
            pushToReaders(publication);
        }
    }

    private Set<UUID> clubsOf(Publication publication) {
        Set<UUID> clubs = new HashSet<>();
        publication.club().ifPresent(clubs::add);
        if (publication.reachesClubs()) {
            clubs.addAll(readership.listClubs(publication.author()));
        }
        return clubs;
    }

    private boolean isPulled(UUID author) {
        if (readership.isPulled(author)) {
            return true;
        }
        if (readership.count(author, settings.pushed() + 1) <= settings.pushed()) {
            return false;
        }
        readership.markPulled(author);
        return true;
    }

    private void pushToReaders(Publication publication) {
        Optional<UUID> last = Optional.empty();
        List<UUID> readers;
        do {
            readers = readership.listReaders(
                    publication.author(), publication.reachesFollowers(), last, settings.batch());
            entries.writeToReaders(readers, List.of(publication.id()));
            meters.pushed(readers.size());
            last = readers.stream().reduce((former, later) -> later);
        } while (readers.size() == settings.batch());
    }

    /**
     * Work of this queue.
     *
     * @param id    the entry's
     * @param since when its event was taken
     * @param club  to which it is pushed, whatever its reach; each club that a group training ever had is work of its own
     */
    record Pending(UUID id, Instant since, @Nullable UUID club) {

        String key() {
            return club == null ? id.toString() : id + "/" + club;
        }
    }
}
