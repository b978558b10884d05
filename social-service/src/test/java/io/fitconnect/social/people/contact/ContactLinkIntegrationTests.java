package io.fitconnect.social.people.contact;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.ids.Ids;
import io.fitconnect.social.RunningSocialService;
import io.fitconnect.social.people.NameIndex;
import io.fitconnect.social.people.PeopleWorld;
import io.fitconnect.social.people.Searcher;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@RunningSocialService
class ContactLinkIntegrationTests {

    private static final String MINE = "/api/v1/contact-links/mine";

    @LocalServerPort
    private int port;

    @Autowired
    private NameIndex index;

    private PeopleWorld world;

    @BeforeEach
    void prepare() {
        world = new PeopleWorld(jdbc, index);
    }

    @Autowired
    private JdbcClient jdbc;

    @Test
    void leadsToAMinorWhoGaveItAway() {
        Searcher owner = Searcher.of(port, world.person("Mira Koval", "only-me", true));
        assertThat(owner.read(MINE).toString()).isEqualTo("{\"open\":false}");

        String address = open(owner);

        JsonNode contact = reader().read(address);
        assertThat(contact.get("athleteId").asString()).isEqualTo(owner.id().toString());
        assertThat(contact.get("name").asString()).isEqualTo("Mira Koval");
        assertThat(owner.read(MINE).get("open").asBoolean()).isTrue();
        assertThat(owner.read(MINE).has("createdAt")).isTrue();
    }

    @Test
    void keepsTheDigestOfTheAddressAlone() {
        Searcher owner = Searcher.of(port, world.adult("Mira Koval"));
        String secret = open(owner).replace("/api/v1/contact-links/", "");

        assertThat(jdbc.sql(
                                "select convert_from(decode(encode(address_digest, 'hex'), 'escape'), 'UTF8') from contact_link"
                                        + " where athlete_id = ?")
                        .param(owner.id())
                        .query(String.class)
                        .single())
                .hasSize(64)
                .doesNotContain(secret);
    }

    @Test
    void oneLinkHoldsAtATime() {
        Searcher owner = Searcher.of(port, world.adult("Mira Koval"));
        String first = open(owner);
        String second = open(owner);

        reader().get(first).expectStatus().isNotFound();
        reader().get(second).expectStatus().isOk();

        owner.send(HttpMethod.DELETE, MINE).expectStatus().isNoContent();
        reader().get(second).expectStatus().isNotFound();
        owner.send(HttpMethod.DELETE, MINE).expectStatus().isNoContent();
    }

    @Test
    void aBlockedOrHiddenPersonsLinkIsThatOfNobody() {
        UUID athlete = world.adult("Mira Koval");
        Searcher owner = Searcher.of(port, athlete);
        Searcher reader = reader();
        String address = open(owner);
        String nowhere = address.substring(0, address.length() - 4) + "AAAA";
        String absent = reader.problem(nowhere).replace(nowhere, "");
        reader.get(address).expectStatus().isOk();

        world.block(athlete, reader.id());
        assertThat(reader.problem(address).replace(address, "")).isEqualTo(absent);

        Searcher blocker = reader();
        world.block(blocker.id(), athlete);
        blocker.get(address).expectStatus().isNotFound();

        world.hide(athlete);
        reader().get(address).expectStatus().isNotFound();
        reader().get("/api/v1/contact-links/{secret}", "not-a-link")
                .expectStatus()
                .isNotFound();
    }

    private static String open(Searcher owner) {
        return Searcher.body(owner.send(HttpMethod.PUT, MINE).expectStatus().isOk())
                .get("path")
                .asString();
    }

    private Searcher reader() {
        return Searcher.of(port, Ids.next());
    }
}
