package io.fitconnect.integration.pushhealth;

import io.fitconnect.integration.vendorapp.AppRows;
import org.springframework.stereotype.Component;

/** Removes the counts of an app that was deleted. */
@Component
class ForgetPushCounts implements AppRows {

    private final PushCounts counts;

    ForgetPushCounts(PushCounts counts) {
        this.counts = counts;
    }

    @Override
    public void forget(String clientId) {
        counts.remove(clientId);
    }
}
