package io.fitconnect.integration.refusal;

import io.fitconnect.platform.usecase.UseCase;
import java.time.Instant;

/** Counts a client's refusals since a moment, up to ten thousand. */
@UseCase(readOnly = true)
public class CountRefusals {

    private static final int MOST = 10_000;

    private final VendorRefusals refusals;

    CountRefusals(VendorRefusals refusals) {
        this.refusals = refusals;
    }

    public int handle(String clientId, Instant since) {
        return refusals.count(clientId, VendorRefusal.leastIdAt(since), MOST);
    }
}
