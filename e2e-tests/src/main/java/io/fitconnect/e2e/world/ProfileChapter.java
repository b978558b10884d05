package io.fitconnect.e2e.world;

import io.fitconnect.e2e.world.roster.Athlete;
import java.util.HashMap;
import java.util.Map;

/** Who the athlete is, what the body can do, and what of it others may see. */
record ProfileChapter(Athlete athlete, Access access) {

    private static final String PROFILE = "/api/v1/profiles/me";
    private static final String ZONES = PROFILE + "/zone-sets";
    private static final String PRIVACY = PROFILE + "/privacy-zones";
    private static final String VISIBILITY = PROFILE + "/visibility";

    /** Before every training of the world. */
    private static final String SINCE = "2020-01-01";

    void fill() {
        var profile = access.await(PROFILE);
        if (profile.json().path("homeRegion").isMissingNode()) {
            access.patch(PROFILE, members(), profile);
        }
        var zones = access.get(ZONES);
        if (zones.json().path("items").isEmpty()) {
            access.put(ZONES + "/" + SINCE, Map.of("thresholds", thresholds()), zones);
        }
        var privacy = access.get(PRIVACY);
        if (privacy.json().path("items").isEmpty()) {
            access.add(PRIVACY, home(), privacy);
        }
        var visibility = access.await(VISIBILITY);
        if (visibility.json().path("chosen").isEmpty()) {
            access.patch(VISIBILITY, Map.of("trainings", "everyone", "map", "everyone"), visibility);
        }
    }

    private Map<String, Object> members() {
        var members = new HashMap<String, Object>();
        athlete.profile().forEachEntry(members::put);
        members.put("timeZone", athlete.home().timeZone().getId());
        members.put("weightKilograms", athlete.body().weightKilograms());
        return members;
    }

    private Map<String, Number> thresholds() {
        var body = athlete.body();
        return Map.of(
                "restingHeartRateBpm", body.restingHeartRate(),
                "thresholdHeartRateBpm", body.thresholdHeartRate(),
                "maxHeartRateBpm", body.maxHeartRate(),
                "thresholdPaceMetersPerSecond", body.runningSpeed(),
                "functionalThresholdPowerWatts", body.power(),
                "criticalSwimSpeedMetersPerSecond", body.swimmingSpeed());
    }

    private Map<String, Object> home() {
        return Map.of(
                "name",
                athlete.speaksRussian() ? "Дом" : "Home",
                "latitude",
                athlete.home().latitude(),
                "longitude",
                athlete.home().longitude(),
                "radiusMeters",
                300);
    }
}
