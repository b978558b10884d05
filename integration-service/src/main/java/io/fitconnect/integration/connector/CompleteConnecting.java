package io.fitconnect.integration.connector;

import io.fitconnect.integration.connector.Tracker.ConsentRequest;
import io.fitconnect.integration.connector.TrackerFailure.Kind;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Completes connecting with what the tracker gave to the athlete's browser. */
@Component
public class CompleteConnecting {

    private final Trackers trackers;
    private final TakeConsent takeConsent;
    private final TrackerCalls calls;
    private final NoteConnection noteConnection;
    private final GiveBackGrant giveBack;
    private final ConnectorSettings settings;

    CompleteConnecting(
            Trackers trackers,
            TakeConsent takeConsent,
            TrackerCalls calls,
            NoteConnection noteConnection,
            GiveBackGrant giveBack,
            ConnectorSettings settings) {
        this.trackers = trackers;
        this.takeConsent = takeConsent;
        this.calls = calls;
        this.noteConnection = noteConnection;
        this.giveBack = giveBack;
        this.settings = settings;
    }

    /**
     * Takes what the tracker granted; gives it back where something needed is missing.
     *
     * @param scopes that the tracker's page says the athlete left ticked; what its tokens say counts more
     */
    public void complete(UUID athlete, String name, String state, String code, Set<String> scopes) {
        Tracker tracker = trackers.require(name);
        ConnectionId id = new ConnectionId(athlete, name);
        String verifier = takeConsent.handle(id, state).orElseThrow(ConnectorProblems::beginAgain);
        Grant grant = redeem(tracker, code, new ConsentRequest(state, verifier, settings.redirectFor(name)));
        Set<String> missing = new TreeSet<>(tracker.requiredScopes());
        Set<String> granted = grant.scopes().isEmpty() ? scopes : grant.scopes();
        missing.removeAll(granted);
        if (!missing.isEmpty()) {
            giveBack.handle(name, grant);
            throw ConnectorProblems.scopesMissing(tracker, missing);
        }
        noteConnection.handle(id, tracker, grant, granted);
    }

    private Grant redeem(Tracker tracker, String code, ConsentRequest request) {
        try {
            return calls.call(tracker, CallPurpose.CONSENT, () -> tracker.redeem(code, request));
        } catch (TrackerFailure failure) {
            throw failure.kind() == Kind.AWAY || failure.kind() == Kind.LIMITED
                    ? ConnectorProblems.away(tracker, failure)
                    : ConnectorProblems.refused(tracker);
        }
    }
}
