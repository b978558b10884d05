package io.fitconnect.profile.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.platform.object.ObjectKey;
import io.fitconnect.platform.object.ObjectStore;
import io.fitconnect.platform.test.TestTokens;
import io.fitconnect.profile.AthleteClient;
import io.fitconnect.profile.RunningProfileService;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An athlete and an item of gear with a picture. */
@RunningProfileService
class PictureIntegrationTests {

    private static final String PROFILE = "/api/v1/profiles/me/picture";
    private static final String VISIBILITY = "/api/v1/profiles/me/visibility";

    /** One pixel. */
    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @LocalServerPort
    private int port;

    @Autowired
    private ObjectStore objects;

    private AthleteClient owner;
    private AthleteClient stranger;
    private String gear = "";

    @BeforeEach
    void registerTwo() {
        owner = AthleteClient.registered(port);
        stranger = AthleteClient.registered(port);
        JsonNode shoes = read(owner.post("/api/v1/gear", "*", "{\"kind\": \"shoes\", \"name\": \"S\"}"));
        gear = "/api/v1/gear/" + shoes.get("id").asString() + "/picture";
    }

    @Test
    void keepsOnePictureOfEach() {
        for (String path : List.of(PROFILE, gear)) {
            owner.get(path).expectStatus().isNotFound();
            JsonNode first = read(put(path).expectStatus().isOk());
            JsonNode second = read(put(path).expectStatus().isOk());

            assertThat(read(owner.get(path)).get("id")).isEqualTo(second.get("id"));
            owner.get(second.get("large").asString())
                    .expectStatus()
                    .isOk()
                    .expectHeader()
                    .contentType(MediaType.IMAGE_JPEG);
            await().until(() -> !isKept(first));

            owner.delete(path, "*").expectStatus().isNoContent();
            owner.get(second.get("small").asString()).expectStatus().isNotFound();
            await().until(() -> !isKept(second));
        }
    }

    @Test
    void listsThePicturesThatThereAre() {
        String all = PROFILE + "s";
        assertThat(read(owner.get(all)).toString()).isEqualTo("{\"gear\":[]}");

        JsonNode ofGear = read(put(gear));
        JsonNode ofProfile = read(put(PROFILE));

        JsonNode listed = read(owner.get(all));
        assertThat(listed.get("profile").get("large")).isEqualTo(ofProfile.get("large"));
        assertThat(listed.get("profile").get("id")).isEqualTo(ofProfile.get("id"));
        assertThat(listed.get("gear")).hasSize(1);
        assertThat(gear).contains(listed.get("gear").get(0).get("gearId").asString());
        assertThat(listed.get("gear").get(0).get("picture").get("small")).isEqualTo(ofGear.get("small"));
        assertThat(read(stranger.get(all)).toString()).isEqualTo("{\"gear\":[]}");
    }

    @Test
    void showsEachWithItsPart() {
        String ofProfile = read(put(PROFILE)).get("small").asString();
        String ofGear = read(put(gear)).get("large").asString();
        String all = ofProfile.replace("picture/small", "pictures");
        choose("only-me", "only-me");
        stranger.get(all).expectStatus().isNotFound();
        stranger.get(ofProfile).expectStatus().isNotFound();
        stranger.get(ofGear).expectStatus().isNotFound();

        choose("everyone", "only-me");
        stranger.get(ofProfile).expectStatus().isOk();
        stranger.get(ofGear).expectStatus().isNotFound();
        assertThat(read(stranger.get(all)).get("profile").get("small").asString())
                .isEqualTo(ofProfile);
        assertThat(read(stranger.get(all)).get("gear")).isEmpty();

        choose("everyone", "everyone");
        stranger.get(ofGear).expectStatus().isOk();
        assertThat(read(stranger.get(all)).get("gear")).hasSize(1);

        choose("only-me", "everyone");
        stranger.get(ofGear).expectStatus().isNotFound();
        owner.get(ofGear).expectStatus().isOk();
    }

    @Test
    void goesWithTheGear() {
        JsonNode picture = read(put(gear));

        owner.delete(gear.replace("/picture", ""), "*").expectStatus().isNoContent();

        await().until(() -> !isKept(picture));
    }

    @Test
    void takesNoPictureOfWhatIsNotTheAthletes() {
        stranger.http()
                .put()
                .uri(gear)
                .contentType(MediaType.IMAGE_PNG)
                .body(PNG)
                .exchange()
                .expectStatus()
                .isNotFound();
        stranger.get(gear).expectStatus().isNotFound();
        stranger.delete(gear, "*").expectStatus().isNotFound();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "DELETE"})
    void demandsATokenOfTheHouseWithItsScope(String method) {
        String scope = method.equals("GET") ? "profile:write" : "profile:read";
        for (String path : List.of(PROFILE, gear)) {
            assertThat(status(method, path, "")).isEqualTo(401);
            assertThat(status(
                            method,
                            path,
                            TestTokens.athlete(owner.id()).scopes(scope).bearer()))
                    .isEqualTo(403);
            assertThat(status(
                            method,
                            path,
                            TestTokens.athlete(owner.id())
                                    .client("demo-tracker")
                                    .scopes("activity:read", "activity:write")
                                    .bearer()))
                    .isEqualTo(403);
        }
    }

    private int status(String method, String path, String token) {
        RestTestClient.RequestBodySpec request = RestTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .build()
                .method(HttpMethod.valueOf(method))
                .uri(path);
        if (!token.isEmpty()) {
            request.header(HttpHeaders.AUTHORIZATION, token);
        }
        if (method.equals("PUT")) {
            request.contentType(MediaType.IMAGE_PNG).body(PNG);
        }
        return request.exchange().returnResult(Void.class).getStatus().value();
    }

    private void choose(String profile, String gearVisibility) {
        owner.patch(VISIBILITY, "*", "{\"profile\": \"%s\", \"gear\": \"%s\"}".formatted(profile, gearVisibility))
                .expectStatus()
                .isOk();
    }

    private ResponseSpec put(String path) {
        return owner.http()
                .put()
                .uri(path)
                .contentType(MediaType.IMAGE_PNG)
                .body(PNG)
                .exchange();
    }

    private boolean isKept(JsonNode picture) {
        String name = UUID.fromString(picture.get("id").asString()).toString();
        return objects.findLength(new ObjectKey("picture/" + name.substring(name.length() - 2) + "/" + name + "-large"))
                .isPresent();
    }

    private static JsonNode read(ResponseSpec answer) {
        return JsonMapper.shared()
                .readTree(answer.expectBody(String.class).returnResult().getResponseBody());
    }
}
