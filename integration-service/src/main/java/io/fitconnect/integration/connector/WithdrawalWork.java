package io.fitconnect.integration.connector;

import io.fitconnect.integration.connector.Connections.FetchedItem;
import io.fitconnect.platform.work.WorkHandler;
import io.fitconnect.platform.work.WorkLease;
import io.fitconnect.platform.work.WorkQueue;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Withdraws recordings in pages. */
@Component
class WithdrawalWork implements WorkHandler<Withdrawal> {

    private static final int PAGE = 50;

    private final Connections connections;
    private final WithdrawRecording withdraw;
    private final Clock clock;

    WithdrawalWork(Connections connections, WithdrawRecording withdraw, Clock clock) {
        this.connections = connections;
        this.withdraw = withdraw;
        this.clock = clock;
    }

    @Override
    public WorkQueue<Withdrawal> queue() {
        return Withdrawal.QUEUE;
    }

    @Override
    public void handle(WorkLease<Withdrawal> lease) {
        Withdrawal withdrawal = lease.payload();
        List<FetchedItem> page = listOf(withdrawal);
        page.forEach(item -> withdraw.handle(withdrawal.id(), item));
        if (page.size() == PAGE) {
            lease.reschedule(clock.instant());
        }
    }

    private List<FetchedItem> listOf(Withdrawal withdrawal) {
        String one = withdrawal.externalId();
        return one == null
                ? connections.listFetched(withdrawal.id(), PAGE)
                : connections.findFetched(withdrawal.id(), one).stream().toList();
    }
}
