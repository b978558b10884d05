package io.fitconnect.notification.telling;

import io.fitconnect.notification.kind.Kinds;
import io.fitconnect.notification.kind.KnownNotice;
import io.fitconnect.notification.kind.Notice;
import io.fitconnect.notification.kind.grouptraining.Organisers;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Decides what participants hear of a group training while a block separates them from its organiser, or from who acted. */
@Component
class AcrossBlocks {

    private final Blocks blocks;
    private final Organisers organisers;
    private final Kinds kinds;

    AcrossBlocks(Blocks blocks, Organisers organisers, Kinds kinds) {
        this.blocks = blocks;
        this.organisers = organisers;
        this.kinds = kinds;
    }

    Set<UUID> listSeparated(GroupNotice notice, Collection<UUID> athletes) {
        Set<UUID> people = new HashSet<>();
        organisers.find(notice.audience().groupTraining()).ifPresent(people::add);
        UUID actor = notice.audience().actor();
        if (actor != null) {
            people.add(actor);
        }
        return blocks.listSeparated(athletes, people);
    }

    boolean isSeparated(UUID athlete, Set<UUID> people) {
        return !blocks.listSeparated(Set.of(athlete), people).isEmpty();
    }

    /** What remains of the notice for who is separated; empty: nothing. */
    Optional<Notice> reduce(Notice notice) {
        return kinds.read(notice.kind(), notice.arguments())
                .flatMap(KnownNotice::acrossBlock)
                .map(rest -> rest.toNotice(notice));
    }
}
