package io.fitconnect.gamification;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.test.TestToken;
import io.fitconnect.platform.test.TestTokens;
import io.fitconnect.platform.test.access.AccessMatrix.AccessWorld;
import io.fitconnect.platform.test.access.AccessRow;
import io.fitconnect.platform.test.access.Circle;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a circle's owner has here, with something at every address of the service. */
final class GamificationOfOwner implements AccessWorld {

    private static final String FLAGS = "/api/v1/fairness-flags?limit=100";
    private static final String CHALLENGES = "/api/v1/challenges";
    private static final LocalDate TODAY = LocalDate.ofInstant(Clock.systemUTC().instant(), ZoneOffset.UTC);
    private static final String CHALLENGE = """
        {"title": "Hundred kilometres", "audience": "friends",
         "goal": {"measure": "distance", "from": "%s", "until": "%s", "target": 10000000}}\
        """.formatted(TODAY, TODAY.plusDays(30));

    private final Circle circle;
    private final Contestant owner;
    private int used;
    private @Nullable String made;

    GamificationOfOwner(int port, Circle circle) {
        this.circle = circle;
        this.owner = new Contestant(port, circle.owner());
    }

    @Override
    public @Nullable TestToken token(String viewer) {
        if (circle.contains(viewer)) {
            return circle.tokenOf(viewer);
        }
        TestToken token = TestTokens.athlete(circle.owner());
        return switch (viewer) {
            case "reader" -> token.scopes("gamification:read");
            case "writer" -> token.scopes("gamification:write");
            case "unscoped" -> token.scopes("openid", "activity:read", "activity:write");
            case "vendor" -> token.client("demo-tracker").scopes("activity:read", "activity:write");
            case "staff-vendor" ->
                token.client("demo-tracker").roles("athlete", "moderator").scopes("activity:read", "activity:write");
            case "moderator" ->
                TestTokens.athlete(UUID.randomUUID())
                        .roles("athlete", "moderator")
                        .scopes("back-office");
            case "editor" ->
                TestTokens.athlete(UUID.randomUUID()).roles("athlete", "editor").scopes("back-office");
            case "service" ->
                TestTokens.application("training-service").scopes("gamification:read", "gamification:write");
            case "anonymous" -> null;
            default -> throw new IllegalArgumentException(viewer);
        };
    }

    @Override
    public String address(AccessRow row) {
        if (row.path().contains("{id}/invitations/")) {
            return row.path()
                    .replace("{id}", byInvitation())
                    .replace("{athleteId}", circle.other("friend").toString());
        }
        String path = row.path()
                .replace("{scope}", "world")
                .replace("{clubId}", circle.club().toString())
                .replace("{athleteId}", circle.owner().toString());
        if (path.contains("{flagId}")) {
            String flag = flag();
            owner.put("/api/v1/fairness-flags/" + flag + "/appeal", "{\"text\": \"It is mine.\"}")
                    .expectStatus()
                    .isOk();
            return path.replace("{flagId}", flag);
        }
        if (path.startsWith(CHALLENGES)) {
            return path.contains("{id}") ? path.replace("{id}", challenge()) : path;
        }
        return path.contains("{id}") ? path.replace("{id}", flag()) : path;
    }

    @Override
    public @Nullable String body(AccessRow row) {
        return switch (row.endpoint()) {
            case "PUT /api/v1/boards/listing" -> "{\"listed\": true}";
            case "PUT /api/v1/fairness-flags/{id}/appeal" -> "{\"text\": \"It is mine.\"}";
            case "PUT /api/v1/fairness-appeals/{athleteId}/{flagId}/decision" ->
                "{\"lifted\": true, \"note\": \"It is.\"}";
            case "POST " + CHALLENGES -> CHALLENGE;
            case "PUT " + CHALLENGES + "/{id}/participation" -> "{}";
            case "POST /api/v1/world-challenges" -> CHALLENGE.replace("\"audience\": \"friends\",", "");
            case "POST /api/v1/world-challenges/trial" -> "{" + CHALLENGE.substring(CHALLENGE.indexOf("\"goal\""));
            default -> null;
        };
    }

    @Override
    public String ifMatch(AccessRow row) {
        return "*";
    }

    /** A challenge for friends; of those that tests made, each is the owner's. */
    private String challenge() {
        return make(CHALLENGE);
    }

    private String byInvitation() {
        return make(CHALLENGE.replace("friends", "invited"));
    }

    /** In place of the one before: of a day's there is a limit. */
    private String make(String challenge) {
        if (made != null) {
            owner.delete(CHALLENGES + "/" + made);
        }
        made = owner.post(CHALLENGES, challenge).get("id").asString();
        return made;
    }

    /** A flag without an appeal. */
    private String flag() {
        UUID activity = UUID.randomUUID();
        int expected = ++used;
        owner.record(activity, 600);
        owner.awaitJson(FLAGS, page -> assertThat(page.get("items")).hasSize(expected));
        return owner.get(FLAGS).at("/items/0/id").asString();
    }
}
