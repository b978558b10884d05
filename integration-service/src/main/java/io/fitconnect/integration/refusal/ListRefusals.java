package io.fitconnect.integration.refusal;

import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Lists a client's refusals of the last 30 days from the newest on. */
@UseCase(readOnly = true)
public class ListRefusals {

    private final VendorRefusals refusals;
    private final Clock clock;

    ListRefusals(VendorRefusals refusals, Clock clock) {
        this.refusals = refusals;
        this.clock = clock;
    }

    /** At REPEATABLE READ: at SERIALIZABLE a client's polls would make its pushes repeat. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<VendorRefusal> handle(String clientId, UUID before, int limit) {
        return refusals.list(
                clientId, before, VendorRefusal.leastIdAt(clock.instant().minus(RefusalLog.KEPT)), limit);
    }
}
