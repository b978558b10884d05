package io.fitconnect.e2e.world.roster;

import io.fitconnect.recording.export.ExportFormat;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * One athlete of the world.
 *
 * @param key the mailbox of the address and the seed of everything that is left to chance
 * @param profile members of the profile, as its API takes them
 * @param device what the athlete's watch writes
 */
public record Athlete(
        String key,
        String name,
        Home home,
        Body body,
        Cycle cycle,
        List<Habit> week,
        JsonNode profile,
        ExportFormat device,
        List<GearItem> gear,
        List<JsonNode> goals) {

    public String email() {
        return key + "@example.org";
    }

    public boolean speaksRussian() {
        return profile.path("locale").asString("").equals("ru");
    }
}
