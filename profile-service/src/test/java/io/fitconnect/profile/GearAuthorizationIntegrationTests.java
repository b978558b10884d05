package io.fitconnect.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.test.TestToken;
import io.fitconnect.platform.test.TestTokens;
import io.fitconnect.platform.test.TokenMatrix;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Who may do what with the gear of athlete A. */
@RunningProfileService
class GearAuthorizationIntegrationTests {

    private static final String SHOES = "{\"kind\": \"shoes\", \"name\": \"S\"}";
    private static final List<String> READS = List.of("", "/wear", "/history");
    private static final List<String> WRITES = List.of("/mountings", "/dismount", "/services", "/replacements");

    @LocalServerPort
    private int port;

    private final UUID a = UUID.randomUUID();
    private UUID shoes;
    private UUID bike;

    @BeforeEach
    void addGear() {
        GearClient owner = GearClient.with(port, TestTokens.athlete(a));
        shoes = owner.add(SHOES);
        bike = owner.add("{\"kind\": \"bike\", \"name\": \"B\"}");
    }

    @ParameterizedTest(name = "{0} reads: {1}, changes: {2}, lists: {3}, adds: {4}")
    @CsvSource({
        "B,               404, 404, 200, 201",
        "A who may read,  200, 403, 200, 403",
        "A who may write, 403, 200, 403, 201",
        "A without scope, 403, 403, 403, 403",
        "a vendor for A,  403, 403, 403, 403",
        "an application,  403, 403, 403, 403",
    })
    void opensGearToItsAthleteOnly(String who, int read, int change, int list, int add) {
        GearClient client = GearClient.with(port, tokenOf(who));

        READS.forEach(path -> client.get("/" + shoes + path).expectStatus().isEqualTo(read));
        client.get("").expectStatus().isEqualTo(list);
        client.get("/kinds").expectStatus().isEqualTo(list);
        client.post("", SHOES).expectStatus().isEqualTo(add);
        client.change(shoes, "\"v0\"", "{\"name\": \"Mine\"}").expectStatus().isEqualTo(change);
        if (change != 200) {
            WRITES.forEach(path ->
                    client.post("/" + shoes + path, bodyOf(path)).expectStatus().isEqualTo(change));
            List.of("/retire", "/reactivate")
                    .forEach(path ->
                            client.post("/" + shoes + path, "").expectStatus().isEqualTo(change));
            client.delete(shoes).expectStatus().isEqualTo(change);
        }
        assertThat(GearClient.with(port, TestTokens.athlete(a)).view(shoes).has("retiredAt"))
                .isFalse();
    }

    @Test
    void mountsNothingOnAnothersBike() {
        GearClient b = GearClient.with(port, TestTokens.athlete(UUID.randomUUID()));
        UUID chain = b.add("{\"kind\": \"chain\", \"name\": \"C\"}");

        b.post("/" + chain + "/mountings", "{\"carrierId\": \"" + bike + "\"}")
                .expectStatus()
                .isBadRequest();
    }

    @ParameterizedTest
    @CsvSource({"GET, ''", "POST, ''", "GET, /kinds", "GET, /{id}", "PATCH, /{id}", "DELETE, /{id}", "GET, /{id}/wear"})
    void answers401WithoutAToken(String method, String path) {
        RestTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .build()
                .method(HttpMethod.valueOf(method))
                .uri(GearClient.PATH + path.replace("{id}", shoes.toString()))
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }

    @Test
    void refusesTokensThatMayNotBeAccepted() {
        TokenMatrix.assertRefusedEverywhere("http://localhost:" + port, GearClient.PATH);
    }

    private static String bodyOf(String path) {
        return switch (path) {
            case "/mountings" -> "{\"carrierId\": \"" + UUID.randomUUID() + "\"}";
            case "/replacements" -> SHOES;
            default -> "{}";
        };
    }

    private TestToken tokenOf(String who) {
        return switch (who) {
            case "B" -> TestTokens.athlete(UUID.randomUUID());
            case "A who may read" -> TestTokens.athlete(a).scopes("profile:read");
            case "A who may write" -> TestTokens.athlete(a).scopes("profile:write");
            case "A without scope" -> TestTokens.athlete(a).scopes("openid", "activity:read");
            case "a vendor for A" ->
                TestTokens.athlete(a).scopes("activity:read", "activity:write").client("demo-tracker");
            case "an application" -> TestTokens.application("demo-tracker");
            default -> throw new IllegalArgumentException(who);
        };
    }
}
