package io.fitconnect.social.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.platform.export.AthleteArchive;
import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.test.AccountDeletion;
import io.fitconnect.platform.test.ArchiveProbe;
import io.fitconnect.platform.test.KafkaEvents;
import io.fitconnect.platform.test.SqlSearch;
import io.fitconnect.social.RunningSocialService;
import io.fitconnect.social.people.suggestion.Companions.Companion;
import io.fitconnect.social.people.suggestion.KeepCompanion;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunningSocialService
class PeopleErasureIntegrationTests {

    private static final String SUGGESTIONS = "/api/v1/people/suggestions/";

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

    @Autowired
    private KeepCompanion keepCompanion;

    @Autowired
    private DataSource database;

    @Autowired
    private List<AthleteArchive> archives;

    @Test
    void leavesNothingOfTheAthlete() {
        UUID athlete = world.adult("Забава Прощальная");
        UUID other = world.adult("Other");
        Searcher owner = Searcher.of(port, athlete);
        owner.find("Nobody");
        owner.send(HttpMethod.PUT, "/api/v1/contact-links/mine").expectStatus().isOk();
        owner.send(HttpMethod.PUT, SUGGESTIONS + other + "/muted")
                .expectStatus()
                .isNoContent();
        Searcher.of(port, other)
                .send(HttpMethod.PUT, SUGGESTIONS + athlete + "/muted")
                .expectStatus()
                .isNoContent();
        keepCompanion.handle(new Companion(athlete, Ids.next(), Instant.now(), true, 1));
        SqlSearch search = SqlSearch.of(database);
        assertThat(search.find(athlete.toString())).hasSizeGreaterThan(6);
        assertThat(ArchiveProbe.read(athlete, archives))
                .containsKeys("contact-link.json", "muted-suggestions.json")
                .hasEntrySatisfying(
                        "muted-suggestions.json",
                        muted -> assertThat(muted.toString()).contains(other.toString()));

        AccountDeletion.decide(athlete);
        await().atMost(Duration.ofMinutes(2))
                .until(() ->
                        !KafkaEvents.list("account.erasure", athlete.toString()).isEmpty());
        AccountDeletion.awaitAnswer(athlete, 1);

        assertThat(search.find(athlete.toString())).isEmpty();
        assertThat(search.find("Забава Прощальная")).isEmpty();
        assertThat(Searcher.of(port, other).find("Забава")).isEmpty();
    }
}
