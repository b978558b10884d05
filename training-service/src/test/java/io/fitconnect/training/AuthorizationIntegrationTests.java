package io.fitconnect.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.relation.Visibilities;
import io.fitconnect.platform.test.TestTokens;
import io.fitconnect.platform.test.TokenMatrix;
import io.fitconnect.platform.test.access.AccessMatrix;
import io.fitconnect.platform.test.access.AccessTable;
import io.fitconnect.platform.test.access.Circle;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who may do what: the table {@code authorization.txt}, endpoint by endpoint and viewer by viewer. */
@RunningTrainingService
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuthorizationIntegrationTests {

    private static final AccessTable TABLE = AccessTable.read(AuthorizationIntegrationTests.class, "authorization.txt");

    /** Each part and a member of the answer that only those have who may see it. */
    private static final Map<String, String> PARTS = Map.of(
            "map", "/track",
            "heartRate", "/averageHeartRateBpm",
            "power", "/averagePowerWatts",
            "startTime", "/startTime",
            "gear", "/gearIds",
            "body", "/energyKilocalories");

    @LocalServerPort
    private int port;

    @Autowired
    private List<RequestMappingHandlerMapping> mappings;

    @Autowired
    private Visibilities visibilities;

    private Circle circle;
    private DiaryOfOwner diary;
    private AccessMatrix matrix;

    @BeforeAll
    void meet() {
        circle = new Circle(); // not before the stores are there
        diary = new DiaryOfOwner(port, circle);
        matrix = new AccessMatrix(TABLE, "http://localhost:" + port, diary);
        circle.show(Map.of("trainings", "everyone"), false, 1);
        circle.awaitShown(visibilities, "trainings");
        circle.awaitRelations(visibilities);
    }

    @Test
    void hasALineForEachEndpoint() {
        AccessMatrix.assertCovers(TABLE, mappings);
    }

    @Test
    void keepsTheTable() {
        matrix.assertKept();
    }

    /** The table's second part: trainings of each visibility, and of each part, to each viewer, in the view and in the list. */
    @Test
    void showsWhatTheOwnerChose() {
        List<String> differences = new ArrayList<>();
        for (String visibility : TABLE.scale()) {
            String whole = diary.record("{\"visibility\": \"%s\"}".formatted(visibility));
            String parts = diary.record("""
                {"visibility": "everyone", "partVisibility": {"map": "CHOSEN", "heartRate": "CHOSEN", "power": "CHOSEN",
                 "startTime": "CHOSEN", "gear": "CHOSEN", "body": "CHOSEN"}}\
                """.replace("CHOSEN", visibility));
            String photo = diary.addPhoto(whole);
            for (String viewer : TABLE.persons()) {
                boolean sees = TABLE.sees(viewer, visibility);
                compare(differences, viewer, visibility, "training", whole, sees);
                comparePhotos(differences, viewer, visibility, diary.shared(whole) + "/photos", photo, sees);
                boolean seesEveryone = TABLE.sees(viewer, "everyone");
                JsonNode seen = compare(differences, viewer, "everyone", "training", parts, seesEveryone);
                PARTS.forEach((part, member) -> {
                    if (seesEveryone && seen.at(member).isMissingNode() == sees) {
                        differences.add("%s at %s as %s, expected %s".formatted(part, visibility, viewer, sees));
                    }
                });
            }
        }
        assertThat(differences).as("differences from the table").isEmpty();
    }

    private JsonNode compare(
            List<String> differences, String viewer, String visibility, String what, String id, boolean sees) {
        var view = matrix.get(diary.shared(id), viewer);
        boolean isListed = matrix.get(diary.shared(""), viewer).body().contains(id);
        boolean hasCard = matrix.get(diary.card(id), viewer).body().contains(id);
        if (view.statusCode() != (sees ? 200 : 404) || isListed != sees || hasCard != sees) {
            differences.add("%s at %s as %s: %d, listed %s, card %s, expected %s"
                    .formatted(what, visibility, viewer, view.statusCode(), isListed, hasCard, sees));
        }
        return JsonMapper.shared().readTree(view.body());
    }

    private void comparePhotos(
            List<String> differences, String viewer, String visibility, String photos, String photo, boolean sees) {
        var list = matrix.get(photos, viewer);
        boolean isListed = list.body().contains(photos + "/" + photo + "/small");
        int large = matrix.get(photos + "/" + photo + "/large", viewer).statusCode();
        if (isListed != sees || list.statusCode() != large || large != (sees ? 200 : 404)) {
            differences.add("photo at %s as %s: %d, list %d, listed %s, expected %s"
                    .formatted(visibility, viewer, large, list.statusCode(), isListed, sees));
        }
    }

    @Test
    void showsPhotosToOthersAsTheTrainingAndWithoutTheirMoment() {
        String id = diary.record("{\"visibility\": \"everyone\"}");
        String other = diary.record("{\"visibility\": \"everyone\"}");
        String photo = diary.addPhoto(id);

        assertThat(matrix.get(diary.shared(id), "stranger").body()).contains(diary.shared(id) + "/photos");
        assertThat(matrix.get(diary.shared(id) + "/photos", "stranger").body())
                .contains(photo)
                .doesNotContain("addedAt");
        assertThat(matrix.get(diary.shared(other) + "/photos", "stranger").body())
                .doesNotContain(photo);
        assertThat(matrix.get(diary.shared(other) + "/photos/" + photo + "/small", "stranger")
                        .statusCode())
                .as("a photo under another training")
                .isEqualTo(404);
        diary.trash(id);
        assertThat(matrix.get(diary.shared(id) + "/photos/" + photo + "/small", "stranger")
                        .statusCode())
                .as("a photo of a training in the trash")
                .isEqualTo(404);
        assertThat(matrix.get(diary.shared(id) + "/photos", "friend").statusCode())
                .isEqualTo(404);
        assertThat(matrix.get(diary.shared(""), "friend").body()).doesNotContain(id);
    }

    /** A vendor's entry by hand names no policy: whatever its athlete says, others see nothing of it. */
    @Test
    void hidesFromOthersWhatTheSourceForbidsToShow() {
        String id = diary.enterByVendor("{\"visibility\": \"everyone\"}");
        String photo = diary.addPhoto(id);

        String list = diary.shared("") + "?limit=100";
        for (String address : List.of(diary.shared(id), diary.shared(id) + "/photos/" + photo + "/small")) {
            assertThat(matrix.get(address, "owner").statusCode()).isEqualTo(200);
            assertThat(matrix.get(address, "friend").statusCode()).isEqualTo(404);
        }
        assertThat(matrix.get(list, "owner").body()).contains(id);
        assertThat(matrix.get(list, "friend").body()).doesNotContain(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"friend", "follower", "club-member", "stranger"})
    void showsTheOwnerWhatAnotherSees(String viewer) {
        String id = diary.record("""
            {"visibility": "clubs", "partVisibility": {"map": "followers", "heartRate": "clubs", "gear": "friends"}}\
            """);

        JsonNode seenAs = JsonMapper.shared()
                .readTree(matrix.get("/api/v1/trainings/" + id + "/seen-as?viewer=" + viewer, "owner")
                        .body());
        var seen = matrix.get(diary.shared(id), viewer);

        assertThat(seenAs.get("visible").booleanValue()).isEqualTo(seen.statusCode() == 200);
        assertThat(seenAs.has("training")).isEqualTo(seen.statusCode() == 200);
        if (seen.statusCode() == 200) {
            assertThat(seenAs.get("training")).isEqualTo(JsonMapper.shared().readTree(seen.body()));
        }
    }

    /** The owner's setting is everyone. */
    @Test
    void showsARecordingOfWhichNothingIsSaidByTheOwnersSetting() {
        String id = diary.record("{}");

        assertThat(matrix.get(diary.shared(id), "stranger").statusCode()).isEqualTo(200);
        assertThat(matrix.get("/api/v1/trainings/" + id, "owner").body()).contains("\"visibility\":\"everyone\"");
    }

    @Test
    void answersABlockedViewerAsForWhatIsNowhere() {
        String id = diary.record("{\"visibility\": \"everyone\"}");

        String blocked = matrix.get(diary.shared(id), "blocked").body();
        String nowhere = matrix.get("/api/v1/athletes/" + circle.other("stranger") + "/trainings/" + id, "friend")
                .body();

        assertThat(nowhere.replace(
                        circle.other("stranger").toString(), circle.owner().toString()))
                .isEqualTo(blocked);
        assertThat(matrix.get(diary.shared(""), "blocked").body()).isEqualTo("{\"items\":[]}");
    }

    @Test
    void tellsNoOneWhetherACursorsTrainingIsThere() {
        String hidden = diary.record("{\"visibility\": \"only-me\"}");
        String cursor = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"trainingId\":\"%s\"}".formatted(hidden).getBytes(StandardCharsets.UTF_8));

        assertThat(matrix.get(diary.shared("") + "?cursor=" + cursor, "owner").statusCode())
                .isEqualTo(200);
        assertThat(matrix.get(diary.shared("") + "?cursor=" + cursor, "friend").statusCode())
                .isEqualTo(400);
    }

    @Test
    void refusesARevokedTokenWithinFiveSeconds() {
        TokenMatrix.assertRevocable("http://localhost:" + port, DiaryClient.PATH);
    }

    @Test
    void refusesTokensThatNoServiceMayAccept() {
        TokenMatrix.assertRefusedEverywhere("http://localhost:" + port, DiaryClient.PATH);
    }

    @Test
    void showsNoVendorWhatAFriendShows() {
        String id = diary.record("{\"visibility\": \"everyone\"}");
        var ofFriend = TestTokens.athlete(circle.other("friend"))
                .client("demo-tracker")
                .scopes("activity:read");

        assertThat(matrix.get(diary.shared(id), ofFriend).statusCode()).isEqualTo(403);
    }
}
