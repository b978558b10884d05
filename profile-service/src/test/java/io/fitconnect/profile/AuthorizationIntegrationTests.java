package io.fitconnect.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.relation.Visibilities;
import io.fitconnect.platform.test.TestTokens;
import io.fitconnect.platform.test.TokenMatrix;
import io.fitconnect.platform.test.access.AccessMatrix;
import io.fitconnect.platform.test.access.AccessTable;
import io.fitconnect.platform.test.access.Circle;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Who may do what: the table {@code authorization.txt}, endpoint by endpoint and viewer by viewer. */
@RunningProfileService
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuthorizationIntegrationTests {

    private static final AccessTable TABLE = AccessTable.read(AuthorizationIntegrationTests.class, "authorization.txt");
    private static final List<String> OF_PROFILE = List.of("", "/pictures", "/picture/large", "/picture/small");
    private static final List<String> OF_GEAR =
            List.of("/gear", "/gear/{gearId}/picture/large", "/gear/{gearId}/picture/small");

    @LocalServerPort
    private int port;

    @Autowired
    private List<RequestMappingHandlerMapping> mappings;

    @Autowired
    private Visibilities visibilities;

    private Circle circle;
    private ProfileOfOwner profile;
    private AccessMatrix matrix;

    @BeforeAll
    void meet() {
        circle = new Circle(); // not before the stores are there
        profile = new ProfileOfOwner(port, circle);
        matrix = new AccessMatrix(TABLE, "http://localhost:" + port, profile);
        circle.awaitRelations(visibilities);
    }

    @Test
    void hasALineForEachEndpoint() {
        AccessMatrix.assertCovers(TABLE, mappings);
    }

    @Test
    void keepsTheTable() {
        profile.show("only-me", "only-me");

        matrix.assertKept();
    }

    /** The table's second part: the profile, its parts and their pictures, to each viewer, at each visibility. */
    @Test
    void showsWhatTheOwnerChose() {
        List<String> differences = new ArrayList<>();
        for (String visibility : TABLE.scale()) {
            profile.show(visibility, "everyone");
            for (String viewer : TABLE.persons()) {
                boolean sees = TABLE.sees(viewer, visibility);
                OF_PROFILE.forEach(path -> compare(differences, viewer, visibility, path, sees));
                OF_GEAR.forEach(path -> compare(differences, viewer, visibility, path, sees));
            }
            profile.show("everyone", visibility);
            for (String viewer : TABLE.persons()) {
                boolean sees = TABLE.sees(viewer, visibility);
                OF_GEAR.forEach(path -> compare(differences, viewer, visibility, path, sees));
                String seen = matrix.get(profile.seen(""), viewer).body();
                if (seen.contains("64.5") != sees) {
                    differences.add("body at %s as %s, expected %s".formatted(visibility, viewer, sees));
                }
            }
        }
        assertThat(differences).as("differences from the table").isEmpty();
    }

    private void compare(List<String> differences, String viewer, String visibility, String path, boolean sees) {
        int status = matrix.get(profile.seen(path), viewer).statusCode();
        if (status != (sees ? 200 : 404)) {
            differences.add("GET …%s at %s as %s: %d, expected %s".formatted(path, visibility, viewer, status, sees));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"friend", "follower", "club-member", "stranger"})
    void showsTheOwnerWhatAnotherSees(String viewer) {
        profile.show("clubs", "followers");

        String seenAs = matrix.get(ProfileClient.PATH + "/seen-as?viewer=" + viewer, "owner")
                .body();
        var seen = matrix.get(profile.seen(""), viewer);

        assertThat(seenAs.contains("\"visible\":true")).isEqualTo(seen.statusCode() == 200);
        if (seen.statusCode() == 200) {
            assertThat(seenAs).contains(seen.body());
        }
    }

    @Test
    void answersABlockedViewerAsForWhoIsNowhere() {
        profile.show("everyone", "everyone");
        UUID nowhere = UUID.randomUUID();
        for (String path : List.of("", "/gear", "/pictures", "/picture/small")) {
            String blocked = matrix.get(profile.seen(path), "blocked").body();
            String absent = matrix.get("/api/v1/profiles/" + nowhere + path, "friend")
                    .body()
                    .replace(nowhere.toString(), circle.owner().toString());

            assertThat(withoutTrace(blocked)).isEqualTo(withoutTrace(absent));
        }
    }

    private static String withoutTrace(String problem) {
        return problem.replaceAll("\"traceId\":\"[^\"]*\"", "");
    }

    /** A component is mounted on an item of the same athlete. */
    @Test
    void mountsNothingOnAnothersBike() {
        UUID bike =
                GearClient.with(port, TestTokens.athlete(circle.owner())).add("{\"kind\": \"bike\", \"name\": \"B\"}");
        GearClient stranger = GearClient.with(port, circle.tokenOf("stranger"));
        UUID chain = stranger.add("{\"kind\": \"chain\", \"name\": \"C\"}");

        stranger.post("/" + chain + "/mountings", "{\"carrierId\": \"" + bike + "\"}")
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void refusesARevokedTokenWithinFiveSeconds() {
        TokenMatrix.assertRevocable("http://localhost:" + port, ProfileClient.PATH);
    }

    @ParameterizedTest
    @ValueSource(strings = {ProfileClient.PATH, GearClient.PATH})
    void refusesTokensThatNoServiceMayAccept(String path) {
        TokenMatrix.assertRefusedEverywhere("http://localhost:" + port, path);
    }
}
