package io.fitconnect.e2e.world;

import io.fitconnect.e2e.world.roster.Athlete;
import io.fitconnect.e2e.world.roster.GearItem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * What the athlete wears and rides. The newest trainings of a sport were done with what is worn now, as far back as its
 * kilometres reach; the others with what it replaced.
 */
final class GearChapter {

    private static final String GEAR = "/api/v1/gear";

    private final Athlete athlete;
    private final Access access;
    private final Map<String, String> idsByName = new HashMap<>();

    GearChapter(Athlete athlete, Access access) {
        this.athlete = athlete;
        this.access = access;
    }

    void fill() {
        access.list(GEAR + "?retired=true").forEach(this::know);
        var trainings = Trainings.of(access);
        for (var item : athlete.gear()) {
            var discipline = item.discipline();
            if (discipline != null) {
                fill(item, discipline.key(), trainings.newestOf(discipline.key()));
            }
        }
    }

    private void fill(GearItem item, String sport, List<JsonNode> newest) {
        var id = make(item, List.of(Map.of("sport", sport)));
        for (var part : item.parts()) {
            mount(part, id, Wear.of(newest, part.worn()));
        }
        var wear = Wear.of(newest, item.worn());
        wear(id, wear.now());
        var replaced = item.replaced();
        if (replaced != null && !wear.before().isEmpty()) {
            var isNew = !idsByName.containsKey(replaced);
            var older = make(item.named(replaced), List.of());
            wear(older, wear.before());
            if (isNew) {
                access.post("%s/%s/retire".formatted(GEAR, older), Map.of());
            }
        }
    }

    /** Only those that were done with nothing yet: what the athlete chose stays. */
    private void wear(String gear, List<JsonNode> trainings) {
        var bare = trainings.stream()
                .filter(training -> training.path("gearIds").isMissingNode())
                .map(Trainings::id)
                .toList();
        new Bulk(access).change(bare, Map.of("gearIds", List.of(gear)));
    }

    private void mount(GearItem part, String carrier, Wear wear) {
        var id = make(part, List.of());
        var path = "%s/%s".formatted(GEAR, id);
        if (access.get(path + "/history").json().path("mountings").isEmpty()
                && !wear.now().isEmpty()) {
            var first = wear.now().get(wear.now().size() - 1).path("startTime").asString();
            access.post(path + "/mountings", Map.of("carrierId", carrier, "mountedAt", first), key(part, "mounted"));
        }
    }

    private String make(GearItem item, List<Map<String, String>> defaults) {
        return idsByName.computeIfAbsent(item.name(), name -> {
            var members = new HashMap<String, Object>(Map.of("kind", item.kind(), "name", name, "brand", item.brand()));
            members.put("defaults", defaults);
            return access.post(GEAR, members, key(item, "made"))
                    .json()
                    .path("id")
                    .asString();
        });
    }

    private String key(GearItem item, String what) {
        return "%s %s %s".formatted(athlete.key(), item.name().hashCode(), what);
    }

    private void know(JsonNode gear) {
        idsByName.put(gear.path("name").asString(), gear.path("id").asString());
    }
}
