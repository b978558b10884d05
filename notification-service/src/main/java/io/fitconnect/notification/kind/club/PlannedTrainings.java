package io.fitconnect.notification.kind.club;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * New group trainings of one club.
 *
 * @param club      its name
 * @param trainingId the one that starts first, at {@code startTime}
 * @param timeZone  of its place; readers see times in their own
 */
record PlannedTrainings(UUID clubId, String club, UUID trainingId, Instant startTime, String timeZone, int count) {

    static PlannedTrainings join(List<PlannedTrainings> parts) {
        PlannedTrainings first = parts.stream()
                .min(Comparator.comparing(PlannedTrainings::startTime))
                .orElseThrow();
        return new PlannedTrainings(
                first.clubId,
                parts.get(parts.size() - 1).club,
                first.trainingId,
                first.startTime,
                first.timeZone,
                parts.stream().mapToInt(PlannedTrainings::count).sum());
    }

    Map<String, Object> textArguments() {
        return Map.of("club", club, "start", startTime, "count", count);
    }

    /** The one, or the club where several are listed. */
    String reference() {
        return count == 1 ? "/api/v1/group-trainings/" + trainingId : "/api/v1/clubs/" + clubId;
    }
}
