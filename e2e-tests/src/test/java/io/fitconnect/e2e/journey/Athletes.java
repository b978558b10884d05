package io.fitconnect.e2e.journey;

import io.fitconnect.e2e.client.Account;
import io.fitconnect.e2e.client.OAuthClient;
import io.fitconnect.e2e.client.Person;
import io.fitconnect.e2e.client.PlatformClient;
import io.fitconnect.e2e.client.PushKey;
import io.fitconnect.e2e.client.Session;
import io.fitconnect.e2e.client.TrainingView;
import io.fitconnect.e2e.recording.Ride;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;

/** People whom a journey needs, registered and signed in. */
final class Athletes {

    static final Duration TIMEOUT = Duration.ofSeconds(60);

    private final PlatformClient platform;

    Athletes(PlatformClient platform) {
        this.platform = platform;
    }

    Account register(String name) {
        return platform.register(Person.named(name));
    }

    Session signIn(String name) {
        return register(name).signIn(OAuthClient.cli());
    }

    /** A vendor's app that anybody may be asked to agree to. */
    OAuthClient vendorApp(String name) {
        var developer = register("Developer of " + name).signIn(OAuthClient.cliForVendors());
        return developer.vendorApps().register(name, URI.create("https://tracker.example/callback"));
    }

    /** The athlete's training that a pushed ride became. */
    static TrainingView ride(Session athlete, int number) {
        var ride = Ride.numbered(Instant.now().minus(Duration.ofDays(30)), number);
        var pushed = athlete.imports().push(ride.toFit(), PushKey.random()).expect(202);
        var status = athlete.imports().awaitEnd(pushed.location(), TIMEOUT);
        return athlete.diary().view(status.trainings().get(0));
    }
}
