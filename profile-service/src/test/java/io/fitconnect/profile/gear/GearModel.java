package io.fitconnect.profile.gear;

import io.fitconnect.profile.athlete.AthleteId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** An athlete's gear and trainings as plain lists, which adds wear up in its own, slow way. */
final class GearModel {

    final AthleteId athlete = new AthleteId(UUID.randomUUID());
    final Map<UUID, TrainingUse> newest = new HashMap<>();
    final Map<GearId, Instant> lastService = new HashMap<>();
    final Map<GearId, Integer> services = new HashMap<>();

    private final Map<GearId, List<Spell>> spells = new HashMap<>();

    void deliver(TrainingUse use) {
        newest.merge(use.training(), use, (known, arrived) -> arrived.version() > known.version() ? arrived : known);
    }

    void mount(GearId component, GearId carrier, Instant at) {
        dismount(component, at);
        spells.computeIfAbsent(component, id -> new ArrayList<>()).add(new Spell(carrier, at, Instant.MAX));
    }

    void dismount(GearId component, Instant at) {
        spells.computeIfPresent(component, (id, list) -> {
            List<Spell> ended = new ArrayList<>();
            for (Spell spell : list) {
                ended.add(spell.to.equals(Instant.MAX) ? new Spell(spell.carrier, spell.from, at) : spell);
            }
            return ended;
        });
    }

    boolean isMounted(GearId component) {
        return spells.getOrDefault(component, List.of()).stream().anyMatch(spell -> spell.to.equals(Instant.MAX));
    }

    void service(GearId item, Instant at) {
        lastService.put(item, at);
        services.merge(item, 1, Integer::sum);
    }

    WearSum total(GearId item) {
        return sum(item, Instant.EPOCH);
    }

    WearSum current(GearId item) {
        return sum(item, lastService.getOrDefault(item, Instant.EPOCH));
    }

    private WearSum sum(GearId item, Instant from) {
        long trainings = 0;
        long distance = 0;
        long seconds = 0;
        long ascent = 0;
        Set<LocalDate> days = new HashSet<>();
        for (TrainingUse use : newest.values()) {
            if (use.counts() && wears(item, use) && !use.startedAt().isBefore(from)) {
                trainings++;
                distance += use.distanceCentimeters();
                seconds += use.seconds();
                ascent += use.ascentCentimeters();
                days.add(use.day());
            }
        }
        return new WearSum(
                trainings,
                days.size(),
                distance,
                seconds,
                ascent,
                days.stream().min(LocalDate::compareTo).orElse(null),
                days.stream().max(LocalDate::compareTo).orElse(null));
    }

    private boolean wears(GearId item, TrainingUse use) {
        boolean worn = use.gear().contains(item.value());
        for (Spell spell : spells.getOrDefault(item, List.of())) {
            worn |= use.gear().contains(spell.carrier.value())
                    && use.startedAt().compareTo(spell.from) >= 0
                    && use.startedAt().compareTo(spell.to) < 0;
        }
        return worn;
    }

    private record Spell(GearId carrier, Instant from, Instant to) {}
}
