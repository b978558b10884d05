package io.fitconnect.social.feed;

import io.fitconnect.platform.account.ErasedAccounts;
import io.fitconnect.platform.work.DueWork;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Lets an entry into feeds, within the caller's transaction; the work of writing it to all readers follows. */
@Component
class Publishing {

    private final Publications publications;
    private final FeedOwners owners;
    private final ErasedAccounts erased;
    private final DueWork work;
    private final FeedSettings settings;
    private final Clock clock;

    Publishing(
            Publications publications,
            FeedOwners owners,
            ErasedAccounts erased,
            DueWork work,
            FeedSettings settings,
            Clock clock) {
        this.publications = publications;
        this.owners = owners;
        this.erased = erased;
        this.work = work;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Does nothing for what nobody else sees, what feeds do not reach back to, and what was published as widely; nor for an erased
     * author, whom late events of group trainings name where the inbox does not look.
     */
    void publish(Publication publication) {
        Instant now = clock.instant();
        if (publication.reachesOthers()
                && publication.id().at().isAfter(now.minus(settings.kept()))
                && !erased.contains(publication.author())
                && publications.widen(publication)) {
            owners.open(publication.author());
            UUID id = publication.id().value();
            PushEntry.Pending pending =
                    new PushEntry.Pending(id, now, publication.club().orElse(null));
            work.schedule(PushEntry.QUEUE, pending.key(), now, pending);
        }
    }
}
