package io.fitconnect.social.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.test.KafkaEvents;
import io.fitconnect.social.RunningSocialService;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunningSocialService
class FindPeopleIntegrationTests {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private NameIndex index;

    private PeopleWorld world;

    @BeforeEach
    void prepare() {
        world = new PeopleWorld(jdbc, index);
    }

    @Test
    void findsANewAthleteInBothScriptsAndWithAnError() {
        UUID athlete = Ids.next();
        Searcher searcher = searcher();
        KafkaEvents.send(PeopleAccess.named(athlete, "Радомир Вышинский"));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> searcher.find("Радомир").contains(athlete));

        assertThat(searcher.find("radomir vyshinsky")).containsExactly(athlete);
        assertThat(searcher.find("Вишинский Радамир")).containsExactly(athlete);
        assertThat(searcher.find("Vyshinsk")).containsExactly(athlete);
        assertThat(searcher.find("Rdomir")).contains(athlete);
        assertThat(searcher.search("Радомир").get(0).get("name").asString()).isEqualTo("Радомир Вышинский");
    }

    @Test
    void aChangedNameIsFoundUnderTheNewOneOnly() {
        UUID athlete = world.adult("Звенислава Первая");
        Searcher searcher = searcher();
        assertThat(searcher.find("Zvenislava")).containsExactly(athlete);

        world.rename(athlete, "Доброгнева Вторая");

        assertThat(searcher.find("Zvenislava")).isEmpty();
        assertThat(searcher.find("Dobrogneva")).containsExactly(athlete);
    }

    @Test
    void discoversAdultsWhoShowThemselvesAndFriendsOfFriends() {
        UUID open = world.adult("Ждан Тверд");
        UUID minor = world.person("Ждан Тверд", "everyone", true);
        UUID closed = world.person("Ждан Тверд", "friends", false);
        UUID secret = world.person("Ждан Тверд", "only-me", false);
        Searcher searcher = searcher();
        assertThat(searcher.find("Ждан Тверд")).containsExactly(open);

        UUID friend = world.adult("Кто-то");
        world.befriend(searcher.id(), friend);
        List.of(minor, closed, secret).forEach(each -> world.befriend(friend, each));

        assertThat(searcher.find("Ждан Тверд"))
                .containsExactlyInAnyOrder(minor, closed, open)
                .endsWith(open);
        assertThat(searcher.search("zhdan").get(0).get("friendsInCommon").asInt())
                .isEqualTo(1);
        assertThat(searcher().find("Ждан Тверд")).containsExactly(open);
    }

    @Test
    void aClubShowsThoseWhoShowThemselvesToClubs() {
        UUID athlete = world.person("Всемил Клубный", "clubs", false);
        UUID club = Ids.next();
        Searcher searcher = searcher();
        world.join(athlete, club);
        assertThat(searcher.find("Всемил")).isEmpty();

        world.join(searcher.id(), club);

        assertThat(searcher.find("Всемил")).containsExactly(athlete);
    }

    @Test
    void aBlockAndHidingHideBothWays() {
        UUID athlete = world.adult("Лучезар Незримый");
        UUID hidden = world.adult("Лучезар Спрятанный");
        Searcher searcher = searcher();
        Searcher other = Searcher.of(port, athlete);
        UUID own = world.adult("Искатель Лучезаров");
        Searcher named = Searcher.of(port, own);
        assertThat(searcher.find("Лучезар")).contains(athlete, hidden);
        assertThat(other.find("Искатель")).contains(own);
        assertThat(named.find("Искатель")).as("oneself").isEmpty();

        world.hide(hidden);
        world.block(athlete, searcher.id());
        world.block(athlete, own);

        assertThat(searcher.find("Лучезар")).containsExactly(own);
        assertThat(other.find("Искатель")).isEmpty();
        assertThat(named.find("Лучезар Незримый")).isEmpty();
    }

    @Test
    void aHiddenFriendIsNotCountedAsOneInCommon() {
        UUID athlete = world.adult("Велимир Общий");
        UUID hidden = world.adult("Кто-то");
        Searcher searcher = searcher();
        for (UUID friend : List.of(hidden, world.adult("Другой"))) {
            world.befriend(searcher.id(), friend);
            world.befriend(friend, athlete);
        }
        world.hide(hidden);

        assertThat(searcher.search("Велимир").get(0).get("friendsInCommon").asInt())
                .isEqualTo(1);
    }

    @Test
    void aFriendOfAFriendBehindABlockIsNotFound() {
        UUID minor = world.person("Милорад Спрятанов", "friends", true);
        UUID friend = world.adult("Общий Друг");
        Searcher searcher = searcher();
        world.befriend(searcher.id(), friend);
        world.befriend(friend, minor);
        assertThat(searcher.find("Милорад")).containsExactly(minor);

        world.block(minor, searcher.id());

        assertThat(searcher.find("Милорад")).isEmpty();
        assertThat(searcher.suggestions()).isEmpty();
    }

    @Test
    void refusesWhatIsNoNameAndFindsNothingUnderSigns() {
        Searcher searcher = searcher();

        searcher.get("/api/v1/people").expectStatus().isBadRequest();
        searcher.get("/api/v1/people?name= ").expectStatus().isBadRequest();
        searcher.get("/api/v1/people?name={name}", "а".repeat(81))
                .expectStatus()
                .isBadRequest();
        assertThat(searcher.find("!?")).isEmpty();
        assertThat(searcher.find("Неттакогоимени")).isEmpty();
    }

    @Test
    void limitsHowOftenAnAccountSearches() {
        Searcher searcher = searcher();
        jdbc.sql("insert into account_limit (account_id, purpose, opened_at, taken) values (?, ?, ?, ?)")
                .params(
                        searcher.id(),
                        AdmitSearch.A_MINUTE.purpose(),
                        OffsetDateTime.now(ZoneOffset.UTC),
                        AdmitSearch.A_MINUTE.most() - 1)
                .update();
        assertThat(searcher.find("Никто")).isEmpty();

        searcher.get("/api/v1/people?name=x")
                .expectStatus()
                .isEqualTo(429)
                .expectHeader()
                .exists("Retry-After")
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:fitconnect:problem:too-many-requests");
        assertThat(searcher().find("Никто")).isEmpty();
    }

    private Searcher searcher() {
        return Searcher.of(port, Ids.next());
    }
}
