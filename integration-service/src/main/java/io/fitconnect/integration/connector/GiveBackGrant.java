package io.fitconnect.integration.connector;

import io.fitconnect.platform.usecase.UseCase;

/** Has a consent ended at the tracker that does not become a connection. */
@UseCase
public class GiveBackGrant {

    private final EndConnection end;

    GiveBackGrant(EndConnection end) {
        this.end = end;
    }

    public void handle(String tracker, Grant grant) {
        end.revoke(tracker, grant.remoteAthlete(), grant.tokens());
    }
}
