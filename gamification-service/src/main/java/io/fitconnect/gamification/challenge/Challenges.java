package io.fitconnect.gamification.challenge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All challenges, and who takes part. */
public interface Challenges {

    void add(Challenge challenge);

    void remove(UUID challenge);

    Optional<Challenge> find(UUID challenge);

    /** The challenge as far as it exists for a viewer: by its audience, or because the viewer takes part. */
    Optional<Challenge> findFor(UUID challenge, UUID viewer);

    /** Those that exist for a viewer and have not ended, the latest first. */
    List<Challenge> listFor(UUID viewer, LocalDate today, UUID before, int limit);

    /** Those in which an athlete takes part, the latest first. */
    List<Challenge> listJoined(UUID athlete, UUID before, int limit);

    /** Those in which an athlete takes part, and whose goal may still move. */
    List<Challenge> listOpen(UUID athlete, LocalDate since);

    /** In how many an athlete takes part whose goal may still move. */
    int countOpen(UUID athlete, LocalDate since);

    int countMadeSince(UUID athlete, Instant since);

    boolean isMember(UUID club, UUID athlete);

    Optional<Progress> findProgress(UUID challenge, UUID athlete);

    void join(UUID challenge, UUID athlete, Progress progress, Instant now);

    void put(UUID challenge, UUID athlete, Progress progress);

    /** Keeps the athlete's team; null for none. */
    void choose(UUID challenge, UUID athlete, @Nullable String team);

    /** The values of those who take part, exist for the viewer and may be shown, by team. */
    Map<String, List<Long>> listTeamValues(UUID challenge, UUID viewer);

    /** Some of the teams that there are. */
    List<String> listTeams(UUID challenge, int limit);

    Optional<String> findTeam(UUID challenge, UUID athlete);

    void leave(UUID challenge, UUID athlete);

    /** How many take part, as far as they exist for a viewer. */
    int countMembers(UUID challenge, UUID viewer);

    /** Those who take part, exist for the viewer and may be shown, the furthest first. */
    List<Participant> listParticipants(Challenge challenge, UUID viewer, ParticipantPosition after, int limit);
}
