package io.fitconnect.e2e.message;

import io.fitconnect.e2e.client.LocalAccounts;
import io.fitconnect.e2e.client.OAuthClient;
import io.fitconnect.e2e.client.Person;
import io.fitconnect.e2e.client.PlatformClient;
import io.fitconnect.e2e.client.RetryPolicy;
import io.fitconnect.e2e.platform.OwnPlatform;
import io.fitconnect.e2e.resilience.Acknowledged;
import io.fitconnect.e2e.resilience.Workers;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Brings people together: each writes to one friend, and in one group whose founder is a friend of all. All are in one club. */
final class Community {

    private static final int ACCOUNTS_PORT = 9081;
    private static final int IN_GROUP = 10;
    private static final Duration KNOWN = Duration.ofMinutes(2);
    private static final String REQUESTS = "/api/v1/friend-requests/sent/";
    private static final String FRIENDS = "/api/v1/friends/";
    private static final String CONVERSATIONS = "/api/v1/conversations";

    private final PlatformClient client;
    private final LocalAccounts accounts;
    private final Workers workers;

    Community(OwnPlatform platform, Workers workers) {
        this.client = platform.client();
        this.workers = workers;
        this.accounts = new LocalAccounts(
                URI.create("http://localhost:%d/actuator/accounts".formatted(platform.port(ACCOUNTS_PORT))));
    }

    /** People in whole groups, so many at least. */
    List<Writer> gather(int people) {
        int whole = (people + IN_GROUP - 1) / IN_GROUP * IN_GROUP;
        return workers.map(IntStream.range(0, whole).boxed().toList(), this::open);
    }

    private Writer open(int number) {
        var person = Person.named("Writer " + number);
        accounts.create(person);
        var session = client.account(person).signIn(OAuthClient.cli());
        return new Writer(session.subject(), session.api());
    }

    /** A group for each ten, and a conversation of two for each pair of neighbours in it. */
    List<Talk> converse(List<Writer> writers) {
        var founders = IntStream.range(0, writers.size() / IN_GROUP)
                .mapToObj(group -> writers.subList(group * IN_GROUP, (group + 1) * IN_GROUP))
                .toList();
        return workers.map(founders, Community::converseInGroup).stream()
                .flatMap(List::stream)
                .toList();
    }

    private static List<Talk> converseInGroup(List<Writer> group) {
        var talks = new ArrayList<Talk>();
        var founder = group.get(0);
        group.stream().skip(1).forEach(other -> befriend(founder, other));
        for (int place = 2; place < group.size(); place += 2) {
            befriend(group.get(place), group.get(place + 1));
        }
        var others =
                group.stream().skip(1).map(Writer::id).map(Object::toString).toList();
        talks.add(new Talk(
                Acknowledged.post(founder.api(), CONVERSATIONS, Map.of("title", "Ten", "athleteIds", others))
                        .json()
                        .path("id")
                        .asString(),
                group));
        for (int place = 0; place < group.size(); place += 2) {
            var two = group.subList(place, place + 2);
            talks.add(new Talk(
                    Acknowledged.put(
                                    two.get(0).api(),
                                    CONVERSATIONS + "/direct/" + two.get(1).id(),
                                    Map.of())
                            .json()
                            .path("id")
                            .asString(),
                    two));
        }
        return talks;
    }

    /** An account is known to social-service a little after it was made. */
    private static void befriend(Writer one, Writer other) {
        RetryPolicy.untilThere(KNOWN)
                .send(() -> one.api().put(REQUESTS + other.id(), Map.of(), Map.of()))
                .expect(200, 204);
        Acknowledged.put(other.api(), FRIENDS + one.id(), Map.of());
    }

    /** A club that everybody joins; returns its id. */
    String found(List<Writer> writers) {
        var club = Acknowledged.post(
                        writers.get(0).api(), "/api/v1/clubs", Map.of("name", "Writers", "admission", "open"))
                .json()
                .path("id")
                .asString();
        workers.map(
                writers.subList(1, writers.size()),
                writer -> Acknowledged.put(writer.api(), "/api/v1/clubs/" + club + "/membership", Map.of()));
        return club;
    }
}
