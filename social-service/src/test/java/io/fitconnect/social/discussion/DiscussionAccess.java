package io.fitconnect.social.discussion;

import static org.awaitility.Awaitility.await;

import io.fitconnect.platform.test.access.AccessRow;
import io.fitconnect.social.AccessActors;
import io.fitconnect.social.AccessPart;
import io.fitconnect.social.subject.SubjectKey;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Discussions of a training that only its athlete sees, of a group training by invitation, and of the owner's club. */
public final class DiscussionAccess implements AccessPart {

    private static final String ROOT = "/api/v1/discussions/";

    private final Map<String, String> subjects = new HashMap<>();

    @Override
    public boolean owns(AccessRow row) {
        return row.path().startsWith(ROOT);
    }

    @Override
    public String address(AccessRow row, AccessActors actors) {
        if (row.path().equals(ROOT + "summaries")) {
            return row.path();
        }
        String kind = row.path().substring(ROOT.length()).split("/", 2)[0];
        String subject = subjects.computeIfAbsent(kind, word -> subject(word, actors));
        String rest = row.path().replaceFirst(".*(\\{trainingId}|\\{groupTrainingId}|\\{clubId})", "");
        return subject + (rest.contains("{") ? rest.replace("{commentId}", comment(subject, actors)) : rest);
    }

    private static String comment(String subject, AccessActors actors) {
        return new Talker(actors.port(), actors.owner())
                .say(subject, "A strong finish!")
                .get("id")
                .asString();
    }

    private static String subject(String kind, AccessActors actors) {
        UUID id = UUID.randomUUID();
        Talker owner = new Talker(actors.port(), actors.owner());
        SubjectKey key = switch (kind) {
            case "trainings" -> {
                Announced.training(actors.owner(), id, "only-me", 0);
                yield SubjectKey.training(actors.owner(), id);
            }
            case "group-trainings" -> {
                Announced.groupTraining(actors.owner(), id, "only-me");
                yield SubjectKey.groupTraining(id);
            }
            default -> SubjectKey.club(club(owner));
        };
        await().atMost(Duration.ofSeconds(30)).until(() -> owner.status("GET", key.path()) == 200);
        return key.path();
    }

    private static UUID club(Talker owner) {
        String name = "Talkers " + owner.id().toString().substring(0, 8);
        return UUID.fromString(Talker.json(owner.send("POST", "/api/v1/clubs", "{\"name\": \"" + name + "\"}"), 201)
                .get("id")
                .asString());
    }

    @Override
    public @Nullable String body(AccessRow row, AccessActors actors) {
        if (row.path().equals(ROOT + "summaries")) {
            return "{\"subjects\": [{\"kind\": \"club\", \"id\": \"" + UUID.randomUUID() + "\"}]}";
        }
        return switch (row.method()) {
            case "POST" -> Talker.text("Well run");
            case "PUT" -> row.path().endsWith("/reaction") ? "{\"reaction\": \"fire\"}" : Talker.text("Well ridden");
            default -> null;
        };
    }
}
