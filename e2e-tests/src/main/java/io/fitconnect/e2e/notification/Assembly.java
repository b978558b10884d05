package io.fitconnect.e2e.notification;

import io.fitconnect.e2e.client.Api;
import io.fitconnect.e2e.client.LocalAccounts;
import io.fitconnect.e2e.client.OAuthClient;
import io.fitconnect.e2e.client.Person;
import io.fitconnect.e2e.client.PlatformClient;
import io.fitconnect.e2e.client.RetryPolicy;
import io.fitconnect.e2e.client.Session;
import io.fitconnect.e2e.notification.Race.Runner;
import io.fitconnect.e2e.platform.OwnPlatform;
import io.fitconnect.e2e.resilience.Acknowledged;
import io.fitconnect.e2e.resilience.Workers;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/** Brings organisers and participants together, who all want a mail of every change. */
final class Assembly {

    /** What notifications of group trainings need. */
    static final String[] PARTS = {"auth-service", "training-service", "notification-service", "gateway"};

    private static final int ACCOUNTS_PORT = 9081;
    private static final String NOTIFICATIONS = "/api/v1/notifications/";
    private static final Duration TIMEOUT = Duration.ofMinutes(1);
    private static final Duration LOOK = Duration.ofMillis(250);
    private static final int MOST_MAILS = 100;

    private final Workers workers;
    private final PlatformClient client;
    private final LocalAccounts accounts;

    Assembly(OwnPlatform platform, Workers workers) {
        this.client = platform.client();
        this.workers = workers;
        this.accounts = new LocalAccounts(
                URI.create("http://localhost:%d/actuator/accounts".formatted(platform.port(ACCOUNTS_PORT))));
    }

    List<Group> gather(int groups, int participants) {
        return IntStream.range(0, groups)
                .mapToObj(number -> gatherOne(number, participants))
                .toList();
    }

    private Group gatherOne(int number, int participants) {
        var organiser = signIn(Person.named("Organiser " + number));
        var meeting = Meeting.schedule(organiser, "Before any change", null);
        var guests = IntStream.range(0, participants)
                .mapToObj(guest -> Person.named("Participant %d of %d".formatted(guest, number)))
                .toList();
        return new Group(
                number, meeting.path(), organiser, workers.map(guests, guest -> join(guest, meeting.invitation())));
    }

    /** Makes an account, and signs in to it. */
    Api signIn(Person person) {
        return open(person).api();
    }

    /** The same for one who races. */
    Runner signInRunner(Person person) {
        var session = open(person);
        return new Runner(session.subject().toString(), session.api());
    }

    private Session open(Person person) {
        accounts.create(person);
        return client.account(person).signIn(OAuthClient.cli());
    }

    private Participant join(Person person, String invitation) {
        var api = signIn(person);
        Acknowledged.put(api, invitation + "/participation", Map.of());
        Acknowledged.put(api, NOTIFICATIONS + "limits/mail", Map.of("perDay", MOST_MAILS));
        awaitMailAddress(api);
        return new Participant(person.email(), api);
    }

    /** The account's address comes by an event. */
    private static void awaitMailAddress(Api api) {
        var deadline = System.nanoTime() + TIMEOUT.toNanos();
        while (true) {
            var answer = RetryPolicy.untilThere(TIMEOUT).send(() -> api.get(NOTIFICATIONS + "mail-address"));
            if (answer.expect(200).json().path("state").asString().equals("working")) {
                return;
            }
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("the address was not known in time: " + answer.body());
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }
}
