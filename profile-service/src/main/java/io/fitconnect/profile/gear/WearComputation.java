package io.fitconnect.profile.gear;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Computes wear from trainings and mountings alone: what the kept sums are compared with. */
final class WearComputation {

    private WearComputation() {}

    static WearSum sum(GearId item, Instant from, Collection<TrainingUse> trainings, List<Mounting> mountings) {
        List<TrainingUse> worn = trainings.stream()
                .filter(use -> use.counts() && !use.startedAt().isBefore(from))
                .filter(use -> isWorn(item, use, mountings))
                .toList();
        TreeSet<LocalDate> days =
                new TreeSet<>(worn.stream().map(TrainingUse::day).toList());
        return new WearSum(
                worn.size(),
                days.size(),
                worn.stream().mapToLong(TrainingUse::distanceCentimeters).sum(),
                worn.stream().mapToLong(TrainingUse::seconds).sum(),
                worn.stream().mapToLong(TrainingUse::ascentCentimeters).sum(),
                days.isEmpty() ? null : days.first(),
                days.isEmpty() ? null : days.last());
    }

    private static boolean isWorn(GearId item, TrainingUse use, List<Mounting> mountings) {
        if (use.gear().contains(item.value())) {
            return true;
        }
        return mountings.stream()
                .anyMatch(mounting -> mounting.covers(use.startedAt())
                        && use.gear().contains(mounting.carrier().value()));
    }
}
