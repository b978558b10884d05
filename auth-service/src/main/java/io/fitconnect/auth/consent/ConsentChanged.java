package io.fitconnect.auth.consent;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.client.RegisteredClients;
import io.fitconnect.platform.events.Announcement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The event that tells the other services what an account allows vendors' applications: the whole state. */
public record ConsentChanged(UUID accountId, List<Application> applications, long version) {

    /** Where it is announced. */
    public static final String TOPIC = "auth.consent";

    private static final String TYPE = "consent-changed.v1";

    /** One application, and what it is allowed. */
    public record Application(
            String clientId, List<String> scopes, @Nullable Instant since) {}

    static Announcement of(AccountId account, List<GivenConsent> consents, long version, RegisteredClients clients) {
        List<Application> applications = new ArrayList<>();
        for (GivenConsent consent : consents) {
            var client = clients.findById(consent.registeredClient());
            if (client != null) {
                applications.add(new Application(
                        client.getClientId(),
                        consent.scopes().stream().sorted().toList(),
                        consent.since().orElse(null)));
            }
        }
        String id = account.toString();
        return new Announcement(TOPIC, id, TYPE, id, new ConsentChanged(account.value(), applications, version));
    }
}
