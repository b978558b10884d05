package io.fitconnect.e2e.world;

import io.fitconnect.e2e.world.roster.Athlete;
import io.fitconnect.e2e.world.roster.GearItem;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
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
    private final Set<String> retired = new HashSet<>();

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
        var replaced = item.replaced();
        if (replaced != null && !wear.before().isEmpty() && !retired.contains(replaced)) {
            var older = make(item.named(replaced), List.of());
            wear(older, wear.before(), training -> isBare(training) || isWornWith(training, id));
            access.post("%s/%s/retire".formatted(GEAR, older), Map.of());
        }
        wear(id, wear.now(), GearChapter::isBare);
    }

    /** What the athlete chose for a training stays. */
    private void wear(String gear, List<JsonNode> trainings, Predicate<JsonNode> isFree) {
        var free = trainings.stream().filter(isFree).map(Trainings::id).toList();
        new Bulk(access).change(free, Map.of("gearIds", List.of(gear)));
    }

    private static boolean isBare(JsonNode training) {
        return training.path("gearIds").isMissingNode();
    }

    /** As the item's default made it when it was there before the training. */
    private static boolean isWornWith(JsonNode training, String gear) {
        return training.path("gearIds")
                .valueStream()
                .anyMatch(id -> id.asString().equals(gear));
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
        var name = gear.path("name").asString();
        idsByName.put(name, gear.path("id").asString());
        if (gear.has("retiredAt")) {
            retired.add(name);
        }
    }
}
