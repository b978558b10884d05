package io.fitconnect.auth.vendorapp;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.Refusal;
import org.springframework.stereotype.Component;

/** Finds an application for those who may change it; one of another account does not exist for them. */
@Component
class OwnedApp {

    private final VendorApps apps;

    OwnedApp(VendorApps apps) {
        this.apps = apps;
    }

    VendorApp get(String clientId, AccountId owner) {
        return apps.find(clientId).filter(app -> app.owner().equals(owner)).orElseThrow(OwnedApp::unknown);
    }

    VendorApp getForReview(String clientId) {
        return apps.find(clientId).orElseThrow(OwnedApp::unknown);
    }

    private static Refusal unknown() {
        return new Refusal(CommonProblems.NOT_FOUND, VendorAppText.NO_SUCH_APP.message());
    }
}
