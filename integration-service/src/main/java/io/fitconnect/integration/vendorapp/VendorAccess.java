package io.fitconnect.integration.vendorapp;

import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.security.FirstPartyClients;
import org.springframework.stereotype.Component;

/**
 * Decides who speaks for an app: the app with a token of its own, and its owner in the house's own clients. A token that an athlete
 * gave the app is the athlete's, and lies on many devices.
 */
@Component
public class VendorAccess {

    private static final String OF_THE_APP = "activity:write";
    private static final String OF_THE_OWNER = "vendor:manage";

    private final VendorApps apps;
    private final FirstPartyClients house;

    VendorAccess(VendorApps apps, FirstPartyClients house) {
        this.apps = apps;
        this.house = house;
    }

    /** Answers 404 to a caller that does not speak for the app. */
    public void require(Caller caller, String clientId) {
        if (!isApp(caller, clientId) && !isOwner(caller, clientId)) {
            throw new Refusal(
                    CommonProblems.NOT_FOUND,
                    "There is no such app of yours. Ask with a token of the app itself (client credentials), or as its owner.");
        }
    }

    private boolean isApp(Caller caller, String clientId) {
        return caller.subject().isEmpty()
                && !house.contains(caller)
                && caller.clientId().equals(clientId)
                && caller.scopes().contains(OF_THE_APP);
    }

    private boolean isOwner(Caller caller, String clientId) {
        return house.contains(caller)
                && caller.scopes().contains(OF_THE_OWNER)
                && caller.subject()
                        .flatMap(owner ->
                                apps.find(clientId).filter(app -> app.owner().equals(owner)))
                        .isPresent();
    }
}
