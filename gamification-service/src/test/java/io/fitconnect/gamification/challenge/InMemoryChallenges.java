package io.fitconnect.gamification.challenge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Challenges as a store would keep them; whoever is not {@link #hideFrom} sees all of them. */
final class InMemoryChallenges implements Challenges {

    final Map<UUID, Challenge> all = new LinkedHashMap<>();
    final Map<Key, Progress> members = new LinkedHashMap<>();
    final Map<Key, String> teams = new HashMap<>();
    final Set<Key> clubs = new LinkedHashSet<>();
    private final Set<Key> unseen = new LinkedHashSet<>();

    record Key(UUID challenge, UUID athlete) {}

    /** As if a block came between the maker and the athlete. */
    void hideFrom(UUID challenge, UUID athlete) {
        unseen.add(new Key(challenge, athlete));
    }

    @Override
    public void add(Challenge challenge) {
        all.put(challenge.id(), challenge);
    }

    @Override
    public void remove(UUID challenge) {
        all.remove(challenge);
        members.keySet().removeIf(key -> key.challenge().equals(challenge));
    }

    @Override
    public Optional<Challenge> find(UUID challenge) {
        return Optional.ofNullable(all.get(challenge));
    }

    @Override
    public Optional<Challenge> findFor(UUID challenge, UUID viewer) {
        return find(challenge).filter(found -> !unseen.contains(new Key(challenge, viewer)));
    }

    @Override
    public List<Challenge> listFor(UUID viewer, LocalDate today, UUID before, int limit) {
        return List.copyOf(all.values());
    }

    @Override
    public List<Challenge> listJoined(UUID athlete, UUID before, int limit) {
        return listOpen(athlete, LocalDate.MIN);
    }

    @Override
    public List<Challenge> listOpen(UUID athlete, LocalDate since) {
        return all.values().stream()
                .filter(challenge -> members.containsKey(new Key(challenge.id(), athlete)))
                .filter(challenge -> !challenge.goal().until().isBefore(since))
                .toList();
    }

    @Override
    public int countOpen(UUID athlete, LocalDate since) {
        return listOpen(athlete, since).size();
    }

    @Override
    public int countMadeSince(UUID athlete, Instant since) {
        return (int) all.values().stream()
                .filter(challenge -> athlete.equals(challenge.owner())
                        && challenge.createdAt().isAfter(since))
                .count();
    }

    @Override
    public boolean isMember(UUID club, UUID athlete) {
        return clubs.contains(new Key(club, athlete));
    }

    @Override
    public Optional<Progress> findProgress(UUID challenge, UUID athlete) {
        return Optional.ofNullable(members.get(new Key(challenge, athlete)));
    }

    @Override
    public void join(UUID challenge, UUID athlete, Progress progress, Instant now) {
        members.put(new Key(challenge, athlete), progress);
    }

    @Override
    public void put(UUID challenge, UUID athlete, Progress progress) {
        members.replace(new Key(challenge, athlete), progress);
    }

    @Override
    public void choose(UUID challenge, UUID athlete, @Nullable String team) {
        if (team == null) {
            teams.remove(new Key(challenge, athlete));
        } else {
            teams.put(new Key(challenge, athlete), team);
        }
    }

    @Override
    public Map<String, List<Long>> listTeamValues(UUID challenge, UUID viewer) {
        Map<String, List<Long>> values = new HashMap<>();
        teams.forEach((key, team) -> values.computeIfAbsent(team, none -> new ArrayList<>())
                .add(members.getOrDefault(key, Progress.NONE).value()));
        return values;
    }

    @Override
    public List<String> listTeams(UUID challenge, int limit) {
        return teams.entrySet().stream()
                .filter(entry -> entry.getKey().challenge().equals(challenge))
                .map(Map.Entry::getValue)
                .distinct()
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<String> findTeam(UUID challenge, UUID athlete) {
        return Optional.ofNullable(teams.get(new Key(challenge, athlete)));
    }

    @Override
    public void leave(UUID challenge, UUID athlete) {
        members.remove(new Key(challenge, athlete));
        teams.remove(new Key(challenge, athlete));
    }

    @Override
    public int countMembers(UUID challenge, UUID viewer) {
        return (int) members.keySet().stream()
                .filter(key -> key.challenge().equals(challenge))
                .count();
    }

    @Override
    public List<Participant> listParticipants(Challenge challenge, UUID viewer, ParticipantPosition after, int limit) {
        return List.of();
    }
}
