package io.fitconnect.e2e.resilience;

import io.fitconnect.e2e.client.OAuthClient;
import io.fitconnect.e2e.client.Person;
import io.fitconnect.e2e.client.PlatformClient;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Registers everybody who takes part: two clients for each athlete, one of them a vendor's. */
final class Participants {

    private static final int VENDORS = 3;

    private final PlatformClient platform;

    Participants(PlatformClient platform) {
        this.platform = platform;
    }

    List<Sender> gather(int clients) {
        var apps = registerApps();
        var senders = new ArrayList<Sender>();
        for (int i = 0; senders.size() < clients; i++) {
            var account = platform.register(Person.named("Athlete " + (i + 1)));
            var athlete = account.signIn(OAuthClient.cli());
            senders.add(new Sender(athlete, athlete));
            senders.add(new Sender(athlete, account.signIn(apps.get(i % apps.size()))));
        }
        return List.copyOf(senders.subList(0, clients));
    }

    private List<OAuthClient> registerApps() {
        var developer = platform.register(Person.named("Vendor Developer"));
        var vendorApps = developer.signIn(OAuthClient.cliForVendors()).vendorApps();
        var apps = new ArrayList<OAuthClient>();
        for (int i = 1; i <= VENDORS; i++) {
            apps.add(vendorApps.register(
                    "Tracker " + i, URI.create("https://tracker-%d.example/callback".formatted(i))));
        }
        return List.copyOf(apps);
    }
}
