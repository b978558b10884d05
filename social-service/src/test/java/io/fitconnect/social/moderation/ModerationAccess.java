package io.fitconnect.social.moderation;

import static org.awaitility.Awaitility.await;

import io.fitconnect.platform.test.access.AccessRow;
import io.fitconnect.social.AccessActors;
import io.fitconnect.social.AccessPart;
import io.fitconnect.social.discussion.Announced;
import io.fitconnect.social.subject.SubjectKey;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Cases and decisions about a training of the owner's; what is reported is a training of somebody else's. */
public final class ModerationAccess implements AccessPart {

    private static final String ROOT = "/api/v1/moderation/";
    private static final String REPORTS = "/api/v1/reports";
    private static final Map<String, String> BODIES = Map.of(
            ROOT + "cases/{id}/decisions", "{\"measure\": \"dismiss\"}",
            ROOT + "decisions/{id}/reversal", "{}",
            ROOT + "decisions/{id}/appeal", "{\"text\": \"It was not me\"}",
            ROOT + "decisions/{id}/appeal/decision", "{\"outcome\": \"upheld\", \"explanation\": \"It was\"}");

    private @Nullable UUID ownTraining;
    private @Nullable String foreignTraining;

    @Override
    public boolean owns(AccessRow row) {
        return row.path().startsWith(ROOT) || row.path().equals(REPORTS);
    }

    @Override
    public String address(AccessRow row, AccessActors actors) {
        if (!row.path().contains("{id}")) {
            return row.path();
        }
        boolean isCase = row.path().startsWith(ROOT + "cases/");
        String id = isCase
                ? openCase(actors).get("id").asString()
                : decision(actors, row.path().endsWith("/appeal/decision"));
        return row.path().replace("{id}", id);
    }

    @Override
    public @Nullable String body(AccessRow row, AccessActors actors) {
        if (row.endpoint().equals("POST " + REPORTS)) {
            if (foreignTraining == null) {
                UUID athlete = UUID.randomUUID();
                foreignTraining = subject(athlete, announce(actors.port(), athlete));
            }
            return "{\"subject\": %s, \"reason\": \"spam\"}".formatted(foreignTraining);
        }
        return row.method().equals("GET") ? null : BODIES.get(row.path());
    }

    private JsonNode openCase(AccessActors actors) {
        if (ownTraining == null) {
            ownTraining = announce(actors.port(), actors.owner());
        }
        UUID training = Objects.requireNonNull(ownTraining);
        Speaker.athlete(actors.port()).report(subject(actors.owner(), training), "cheating");
        return Speaker.moderator(actors.port()).findCase(training.toString());
    }

    private String decision(AccessActors actors, boolean isAppealed) {
        JsonNode decided = Speaker.moderator(actors.port())
                .decide(
                        openCase(actors),
                        "{\"measure\": \"warn\", \"rule\": \"cheating\", \"explanation\": \"By car\"}");
        String id = decided.at("/decision/id").asString();
        if (isAppealed) {
            Speaker.json(
                    new Speaker(actors.port(), actors.owner(), null)
                            .put(ROOT + "decisions/" + id + "/appeal", "{\"text\": \"By bicycle\"}"),
                    200);
        }
        return id;
    }

    private static UUID announce(int port, UUID athlete) {
        UUID training = UUID.randomUUID();
        Announced.training(athlete, training, "everyone", 0);
        String discussion = SubjectKey.training(athlete, training).path();
        await().atMost(Duration.ofSeconds(30)).until(() -> Speaker.athlete(port).status("GET", discussion) == 200);
        return training;
    }

    private static String subject(UUID athlete, UUID training) {
        return "{\"kind\": \"training\", \"id\": \"%s\", \"athleteId\": \"%s\"}".formatted(training, athlete);
    }
}
