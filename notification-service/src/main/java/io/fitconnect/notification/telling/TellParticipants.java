package io.fitconnect.notification.telling;

import io.fitconnect.notification.participant.Lane;
import io.fitconnect.notification.participant.Participants;
import io.fitconnect.notification.telling.TellParticipants.PendingLane;
import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.platform.work.WorkHandler;
import io.fitconnect.platform.work.WorkLease;
import io.fitconnect.platform.work.WorkQueue;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Tells one lane of a group training's participants. A crash repeats the lane, which changes nothing in inboxes that have the notice
 * already.
 */
@Component
class TellParticipants implements WorkHandler<PendingLane> {

    static final WorkQueue<PendingLane> QUEUE = new WorkQueue<>("group-notices", PendingLane.class);

    private final GroupNotices notices;
    private final Participants participants;
    private final AcrossBlocks acrossBlocks;
    private final Telling telling;
    private final Transactions transactions;

    TellParticipants(
            GroupNotices notices,
            Participants participants,
            AcrossBlocks acrossBlocks,
            Telling telling,
            Transactions transactions) {
        this.acrossBlocks = acrossBlocks;
        this.notices = notices;
        this.participants = participants;
        this.telling = telling;
        this.transactions = transactions;
    }

    @Override
    public WorkQueue<PendingLane> queue() {
        return QUEUE;
    }

    @Override
    public void handle(WorkLease<PendingLane> lease) {
        PendingLane lane = lease.payload();
        Optional<GroupNotice> notice =
                transactions.run(() -> notices.find(lane.groupTraining(), lane.cause(), lane.kind()));
        notice.ifPresent(found -> tell(found, lane));
    }

    private void tell(GroupNotice notice, PendingLane lane) {
        Concerned concerned = listConcerned(notice, lane);
        telling.tell(notice.notice(), concerned.near());
        if (!concerned.separated().isEmpty()) {
            acrossBlocks.reduce(notice.notice()).ifPresent(rest -> telling.tell(rest, concerned.separated()));
        }
    }

    /**
     * Reads in a transaction at SERIALIZABLE: either it sees a participant, or the transaction that keeps that participant sees the
     * notice.
     */
    private Concerned listConcerned(GroupNotice notice, PendingLane lane) {
        return transactions.run(() -> {
            List<UUID> athletes = participants
                    .list(
                            lane.groupTraining(),
                            new Lane(lane.lane()),
                            notice.notice().at(),
                            notice.audience().onlyGoing())
                    .stream()
                    .filter(athlete ->
                            !Objects.equals(athlete, notice.audience().actor()))
                    .toList();
            Set<UUID> separated = acrossBlocks.listSeparated(notice, athletes);
            return new Concerned(
                    athletes.stream()
                            .filter(athlete -> !separated.contains(athlete))
                            .toList(),
                    List.copyOf(separated));
        });
    }

    /** Those whom no block separates from organiser and actor, and the others. */
    private record Concerned(List<UUID> near, List<UUID> separated) {}

    @Override
    public boolean isTransient(Throwable failure) {
        return telling.isTransient(failure) || WorkHandler.super.isTransient(failure);
    }

    record PendingLane(UUID groupTraining, UUID cause, String kind, int lane) {

        String key() {
            return groupTraining + "/" + cause + "/" + kind + "/" + lane;
        }
    }
}
