package io.fitconnect.e2e.world;

import io.fitconnect.e2e.world.roster.Athlete;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What the athletes mean to do together next week, once all of them are there. */
record GroupChapter(Map<String, Access> accesses, Clock clock) {

    private static final String GROUPS = "/api/v1/group-trainings";

    void fill(List<Athlete> athletes) {
        for (var gathering : Gathering.ALL) {
            athletes.stream()
                    .filter(athlete -> athlete.key().equals(gathering.organiser()))
                    .findFirst()
                    .ifPresent(host -> fill(gathering, host));
        }
    }

    private void fill(Gathering gathering, Athlete host) {
        var organiser = access(host.key());
        var scheduled = organiser.list(GROUPS + "?list=organised").stream()
                .anyMatch(group -> gathering.name().equals(group.path("name").asString()));
        if (scheduled) {
            return;
        }
        var today = LocalDate.ofInstant(clock.instant(), host.home().timeZone());
        var key = host.key() + " meets after " + today;
        var id = organiser
                .post(GROUPS, gathering.document(host, today), key)
                .json()
                .path("id")
                .asString();
        var path = organiser
                .post(GROUPS + "/" + id + "/invitation-link", Map.of())
                .json()
                .path("path")
                .asString();
        gathering.guests().stream()
                .filter(accesses::containsKey)
                .forEach(guest -> access(guest).put(path + "/participation"));
        organiser.post(GROUPS + "/" + id + "/announcements", Map.of("text", gathering.announcement()), key);
    }

    private Access access(String athlete) {
        var access = accesses.get(athlete);
        if (access == null) {
            throw new IllegalArgumentException("there is no session of " + athlete);
        }
        return access;
    }
}
