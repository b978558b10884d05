package io.fitconnect.e2e.client;

import java.net.URI;
import java.time.Duration;
import java.util.Map;

/** Makes accounts whose addresses count as proven, as {@code ./fitconnect create-account} does. */
public record LocalAccounts(URI address) {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final int CONFLICT = 409;

    /** Leaves an account alone that is there. */
    public void create(Person person) {
        create(Map.of("email", person.email(), "name", person.displayName(), "password", person.password()));
    }

    /** With roles beyond athlete, divided by commas. */
    public void create(Person person, String roles) {
        create(Map.of(
                "email", person.email(), "name", person.displayName(), "password", person.password(), "roles", roles));
    }

    private void create(Map<String, String> account) {
        Api management = new PlatformClient(address.resolve("/")).withToken("none");
        RetryPolicy.untilAcknowledged(TIMEOUT)
                .send(() -> management.post(address.getPath(), account, Map.of()))
                .expect(200, CONFLICT);
    }
}
