package io.fitconnect.social.relationship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.export.AthleteArchive;
import io.fitconnect.platform.limit.AccountLimits;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.relation.Standing;
import io.fitconnect.platform.relation.Visibilities;
import io.fitconnect.platform.test.AccountDeletion;
import io.fitconnect.platform.test.ArchiveProbe;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.platform.test.KafkaEvents;
import io.fitconnect.platform.test.SqlSearch;
import io.fitconnect.platform.test.sql.RequestStatements;
import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.social.RunningSocialService;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@RunningSocialService
class RelationshipsIntegrationTests {

    private static final String RELATION = "social.relation";
    private static final String CHANGED = "relation-changed.v1";
    private static final String INTERACTION = "social.interaction";

    @LocalServerPort
    private int port;

    @Autowired
    private Visibilities visibilities;

    @Autowired
    private List<AthleteArchive> archives;

    @Autowired
    private DataSource database;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Relationships relationships;

    @Autowired
    private AccountLimits accountLimits;

    @Autowired
    private Transactions transactions;

    @Test
    void bringsTwoPeopleTogetherAndTellsThem() {
        Person anna = person("Anna Berg", "friends");
        Person boris = person("Boris Lem", "only-me");

        JsonNode asked = anna.put("/friend-requests/sent", boris);

        assertThat(asked.get("friendship").asString()).isEqualTo("requested");
        assertThat(asked.has("name")).as("a private name").isFalse();
        JsonNode received = boris.get("/friend-requests/received").get("items");
        assertThat(received).hasSize(1);
        assertThat(received.get(0).get("name").asString())
                .as("who asks is named")
                .isEqualTo("Anna Berg");
        assertThat(boris.get("/relationships/" + anna.id()).get("friendship").asString())
                .isEqualTo("asked");
        Event requested = KafkaEvents.await(INTERACTION, boris.id().toString(), "friend-requested.v1");
        EventContracts.assertValid(requested);
        assertThat(requested.data().get("otherId").asString())
                .isEqualTo(anna.id().toString());
        assertThat(KafkaEvents.list(RELATION, anna.id() + ":" + boris.id())).isEmpty();

        JsonNode friend = boris.put("/friends", anna);

        assertThat(friend.get("friendship").asString()).isEqualTo("friend");
        assertThat(anna.list("/friends")).containsExactly(boris.id());
        assertThat(anna.get("/friends").get("items").get(0).get("name").asString())
                .isEqualTo("Boris Lem");
        assertThat(boris.list("/friends")).containsExactly(anna.id());
        assertThat(boris.list("/friend-requests/received")).isEmpty();
        assertThat(visibilities.sight(boris.id(), anna.id()).standing()).isEqualTo(Standing.FRIEND);
        Event accepted = KafkaEvents.await(INTERACTION, anna.id().toString(), "friend-accepted.v1");
        EventContracts.assertValid(accepted);
        for (String key : List.of(anna.id() + ":" + boris.id(), boris.id() + ":" + anna.id())) {
            Event relation = KafkaEvents.await(RELATION, key, CHANGED);
            EventContracts.assertValid(relation);
            assertThat(relation.data().get("friend").booleanValue()).isTrue();
        }
        JsonNode signal = KafkaEvents.await("live.signal", anna.id().toString(), "signal-raised.v1", 2)
                .get(1)
                .data();
        assertThat(signal.get("kind").asString()).isEqualTo("relation");
        assertThat(signal.get("reference").asString()).isEqualTo("/api/v1/relationships/" + boris.id());
    }

    @Test
    void hidesEachFromTheOtherBehindABlockAndTellsNobody() {
        Person anna = person("Anna", "everyone");
        Person boris = person("Boris", "everyone");
        befriend(anna, boris);
        anna.put("/followees", boris);
        boris.put("/followees", anna);

        JsonNode blocked = anna.put("/blocks", boris);

        assertThat(blocked.get("blocked").booleanValue()).isTrue();
        assertThat(blocked.get("friendship").asString()).isEqualTo("none");
        assertThat(anna.get("/blocks").get("items").get(0).get("name").asString())
                .isEqualTo("Boris");
        assertThat(counts(anna)).isEqualTo("0 0 0 0 0 1");
        assertThat(counts(boris)).isEqualTo("0 0 0 0 0 0");
        assertThat(visibilities.sight(anna.id(), boris.id()).standing()).isEqualTo(Standing.NONE);
        assertThat(visibilities.sight(boris.id(), anna.id()).standing()).isEqualTo(Standing.NONE);
        for (String key : List.of(anna.id() + ":" + boris.id(), boris.id() + ":" + anna.id())) {
            await().until(() -> {
                List<Event> events = KafkaEvents.list(RELATION, key);
                JsonNode last = events.get(events.size() - 1).data();
                return last.get("blocked").booleanValue() && !last.get("friend").booleanValue();
            });
        }
        assertThat(anna.status(HttpMethod.PUT, "/friend-requests/sent/" + boris.id()))
                .isEqualTo(409);

        anna.delete("/blocks", boris);

        assertThat(counts(anna)).isEqualTo("0 0 0 0 0 0");
        assertThat(boris.get("/relationships/" + anna.id()).get("friendship").asString())
                .isEqualTo("none");
        assertThat(visibilities.sight(anna.id(), boris.id()).standing()).isEqualTo(Standing.STRANGER);
    }

    /** By every endpoint, to a blocked person the other is an id that is nowhere: same answer, same statements. */
    @ParameterizedTest
    @CsvSource({
        "GET, /relationships",
        "PUT, /friend-requests/sent",
        "PUT, /friends",
        "PUT, /followees",
        "PUT, /blocks",
        "DELETE, /friends",
        "DELETE, /friend-requests/sent",
        "DELETE, /friend-requests/received",
        "DELETE, /followers",
        "DELETE, /followees",
        "DELETE, /blocks"
    })
    void answersABlockedPersonAsForAnIdThatIsNowhere(String method, String path) {
        Person anna = person("Anna", "everyone");
        Person boris = person("Boris", "everyone");
        befriend(anna, boris);
        anna.put("/blocks", boris);
        UUID nowhere = UUID.randomUUID();
        boris.body(HttpMethod.valueOf(method), path + "/" + nowhere); // what is loaded once is loaded now

        Answer blocked = answer(() -> boris.body(HttpMethod.valueOf(method), path + "/" + anna.id()));
        Answer unknown = answer(() -> boris.body(HttpMethod.valueOf(method), path + "/" + nowhere));

        assertThat(blocked.body().replace(anna.id().toString(), "ID"))
                .isEqualTo(unknown.body().replace(nowhere.toString(), "ID"));
        assertThat(blocked.statements()).isNotEmpty().isEqualTo(unknown.statements());
        if (!method.equals("DELETE")) {
            assertThat(boris.status(HttpMethod.valueOf(method), path + "/" + anna.id()))
                    .isEqualTo(404);
        }
    }

    @Test
    void letsOnlyPublicProfilesBeFollowed() {
        Person fan = person("Fan", "everyone");
        Person open = person("Open", "everyone");
        Person forFriends = person("Friends", "friends");
        befriend(fan, forFriends);
        Person hidden = person("Hidden", "friends");

        assertThat(fan.put("/followees", open).get("following").booleanValue()).isTrue();
        assertThat(fan.status(HttpMethod.PUT, "/followees/" + forFriends.id())).isEqualTo(403);
        assertThat(fan.status(HttpMethod.PUT, "/followees/" + hidden.id())).isEqualTo(404);
        assertThat(open.list("/followers")).containsExactly(fan.id());
        assertThat(visibilities.sight(open.id(), fan.id()).standing()).isEqualTo(Standing.FOLLOWER);

        open.delete("/followers", fan);

        assertThat(fan.list("/followees")).isEmpty();
        assertThat(visibilities.sight(open.id(), fan.id()).standing()).isEqualTo(Standing.STRANGER);
    }

    @Test
    void declinesAndWithdrawsWithoutAWord() {
        Person anna = person("Anna", "everyone");
        Person boris = person("Boris", "everyone");
        anna.put("/friend-requests/sent", boris);
        int signals = KafkaEvents.await("live.signal", anna.id().toString(), "signal-raised.v1", 1)
                .size();

        boris.delete("/friend-requests/received", anna);

        assertThat(anna.list("/friend-requests/sent")).isEmpty();
        KafkaEvents.await("live.signal", boris.id().toString(), "signal-raised.v1", 2);
        assertThat(KafkaEvents.list("live.signal", anna.id().toString())).hasSize(signals);
        assertThat(boris.status(HttpMethod.PUT, "/friends/" + anna.id())).isEqualTo(409);
        assertThat(anna.status(HttpMethod.PUT, "/friend-requests/sent/" + boris.id()))
                .as("again at once")
                .isEqualTo(429);
        boris.put("/friend-requests/sent", anna);
        boris.delete("/friend-requests/sent", anna);
        assertThat(anna.list("/friend-requests/received")).isEmpty();
        assertThat(anna.status(HttpMethod.GET, "/relationships/" + anna.id()))
                .as("oneself")
                .isEqualTo(400);
    }

    @Test
    void listsAndCountsTheNewestFirstWithoutHiddenAccounts() {
        Person anna = person("Anna", "everyone");
        List<Person> friends = List.of(
                person("One", "everyone"),
                person("Two", "everyone"),
                person("Three", "everyone"),
                person("Four", "everyone"),
                person("Five", "everyone"));
        friends.forEach(friend -> befriend(anna, friend));

        assertThat(anna.list("/friends"))
                .containsExactly(
                        friends.get(4).id(),
                        friends.get(3).id(),
                        friends.get(2).id(),
                        friends.get(1).id(),
                        friends.get(0).id());
        assertThat(counts(anna)).isEqualTo("5 0 0 0 0 0");

        jdbc.sql("insert into hidden_account (account_id, hidden, changed_at) values (?, true, now())")
                .param(friends.get(2).id())
                .update();

        assertThat(anna.list("/friends"))
                .hasSize(4)
                .doesNotContain(friends.get(2).id());
        assertThat(counts(anna)).isEqualTo("4 0 0 0 0 0");
        assertThat(anna.status(
                        HttpMethod.GET, "/relationships/" + friends.get(2).id()))
                .isEqualTo(404);
        assertThat(anna.status(HttpMethod.GET, "/friends?limit=0")).isEqualTo(400);
        assertThat(anna.status(HttpMethod.GET, "/friends?cursor=x")).isEqualTo(400);
    }

    @Test
    void limitsRequestsAndLists() {
        Person anna = person("Anna", "everyone");
        Person boris = person("Boris", "everyone");
        RelationshipLimits ofOne = new RelationshipLimits(
                relationships, accountLimits, new RelationshipSettings(1, 1, 1, 5, 2, Duration.ofDays(1)));
        befriend(anna, boris);
        anna.put("/followees", boris);

        assertRefused(ofOne, entry(anna, Tie.FRIEND), anna, "too-many-people");
        assertRefused(ofOne, entry(anna, Tie.FRIEND), boris, "too-many-people");
        assertRefused(ofOne, entry(anna, Tie.FOLLOWEE), anna, "too-many-people");
        transactions.run(() -> ofOne.require(List.of(entry(anna, Tie.BLOCK), entry(boris, Tie.FOLLOWER)), anna.id()));
        Person sender = person("Sender", "everyone");
        transactions.run(() -> ofOne.require(List.of(entry(sender, Tie.REQUEST_SENT)), sender.id()));
        transactions.run(() -> ofOne.require(List.of(entry(sender, Tie.REQUEST_SENT)), sender.id()));
        assertRefused(ofOne, entry(sender, Tie.REQUEST_SENT), sender, "too-many-requests");
        sender.send(HttpMethod.PUT, "/friend-requests/sent/" + anna.id())
                .expectStatus()
                .isOk();
        RelationshipLimits noOpen = new RelationshipLimits(
                relationships, accountLimits, new RelationshipSettings(1, 1, 1, 1, 9, Duration.ofDays(1)));
        assertRefused(noOpen, entry(sender, Tie.REQUEST_SENT), sender, "too-many-friend-requests");
    }

    @Test
    void leavesNothingOfAnErasedAthlete() {
        Person anna = person("Anna Erased", "everyone");
        Person boris = person("Boris", "everyone");
        Person clara = person("Clara", "everyone");
        befriend(anna, boris);
        clara.put("/followees", anna);
        anna.put("/friend-requests/sent", clara);
        assertThat(ArchiveProbe.read(boris.id(), archives).get("relationships.json"))
                .isNotNull()
                .hasSize(1);
        KafkaEvents.await(RELATION, anna.id() + ":" + clara.id(), CHANGED);

        AccountDeletion.decide(anna.id());
        AccountDeletion.awaitAnswer(anna.id(), 1);

        assertThat(counts(boris)).isEqualTo("0 0 0 0 0 0");
        assertThat(counts(clara)).isEqualTo("0 0 0 0 0 0");
        assertThat(boris.status(HttpMethod.GET, "/relationships/" + anna.id())).isEqualTo(404);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(SqlSearch.of(database).find(anna.id().toString(), "Anna Erased"))
                                .isEmpty());
        for (String key :
                List.of(anna.id() + ":" + boris.id(), boris.id() + ":" + anna.id(), anna.id() + ":" + clara.id())) {
            await().until(() -> KafkaEvents.isEnded(RELATION, key));
        }
    }

    private Person person(String name, String visibility) {
        return Person.registered(port, name, visibility);
    }

    private static void befriend(Person one, Person other) {
        one.put("/friend-requests/sent", other);
        other.put("/friends", one);
    }

    private static String counts(Person person) {
        JsonNode counts = person.get("/relationships/counts");
        return "%d %d %d %d %d %d"
                .formatted(
                        counts.get("friends").intValue(),
                        counts.get("requestsReceived").intValue(),
                        counts.get("requestsSent").intValue(),
                        counts.get("followers").intValue(),
                        counts.get("followees").intValue(),
                        counts.get("blocks").intValue());
    }

    private static Entry entry(Person person, Tie tie) {
        return new Entry(person.id(), tie, UUID.randomUUID(), Instant.now(), true);
    }

    private void assertRefused(RelationshipLimits limits, Entry entry, Person by, String slug) {
        assertThatThrownBy(() -> transactions.run(() -> limits.require(List.of(entry), by.id())))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.type().slug()).isEqualTo(slug));
    }

    private static Answer answer(Supplier<String> request) {
        String[] body = new String[1];
        List<String> statements = RequestStatements.of(() -> body[0] = request.get());
        return new Answer(Objects.requireNonNull(body[0]), statements);
    }

    private record Answer(String body, List<String> statements) {}
}
