package io.fitconnect.notification.telling;

import io.fitconnect.notification.inbox.Inboxes;
import io.fitconnect.notification.kind.Notice;
import io.fitconnect.notification.participant.Participants;
import io.fitconnect.notification.participant.Participation;
import io.fitconnect.platform.usecase.UseCase;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** An athlete's standing to a group training has changed. */
@UseCase
public class KeepParticipation {

    private final Participants participants;
    private final GroupNotices groupNotices;
    private final Inboxes inboxes;
    private final AcrossBlocks acrossBlocks;
    private final ScheduledTeller teller;

    KeepParticipation(
            Participants participants,
            GroupNotices groupNotices,
            Inboxes inboxes,
            AcrossBlocks acrossBlocks,
            ScheduledTeller teller) {
        this.acrossBlocks = acrossBlocks;
        this.participants = participants;
        this.groupNotices = groupNotices;
        this.inboxes = inboxes;
        this.teller = teller;
    }

    /**
     * Keeps the standing. A notice that happened after it but was told before it arrived here, since two topics have no common order,
     * is told to the athlete now.
     */
    public void handle(Participation participation) {
        if (participants.keep(participation) && participation.state().isConcerned()) {
            inboxes.open(participation.athlete());
            groupNotices.listSince(participation.groupTraining(), participation.at()).stream()
                    .filter(notice ->
                            notice.concerns(participation.athlete(), participation.state(), participation.at()))
                    .flatMap(notice -> findFor(participation.athlete(), notice).stream())
                    .forEach(notice -> teller.tellOne(participation.athlete(), notice));
        }
    }

    private Optional<Notice> findFor(UUID athlete, GroupNotice notice) {
        return acrossBlocks.listSeparated(notice, Set.of(athlete)).isEmpty()
                ? Optional.of(notice.notice())
                : acrossBlocks.reduce(notice.notice());
    }
}
