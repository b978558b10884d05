package io.fitconnect.training.diary.sum.web;

import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.sum.CompareSums;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.stereotype.Component;

/**
 * Kept sums for the operator, on the management port: GET compares those of 100 athletes behind the given one with what their
 * trainings add up to, and says behind whom to go on; POST to an athlete puts the computed sums in place of the kept ones.
 */
@Component
@Endpoint(id = "diarysums")
class SumsEndpoint {

    private static final int PAGE = 100;

    private final CompareSums comparison;

    SumsEndpoint(CompareSums comparison) {
        this.comparison = comparison;
    }

    @ReadOperation
    Comparison compare(@Nullable UUID after) {
        List<AthleteId> athletes = comparison.listAthletes(after, PAGE);
        Map<UUID, List<String>> differences = new TreeMap<>();
        for (AthleteId athlete : athletes) {
            List<String> found = comparison.compare(athlete);
            if (!found.isEmpty()) {
                differences.put(athlete.value(), found);
            }
        }
        UUID next = athletes.size() < PAGE ? null : athletes.get(PAGE - 1).value();
        return new Comparison(athletes.size(), differences, next);
    }

    @WriteOperation
    Map<String, List<String>> recompute(@Selector UUID athlete) {
        AthleteId id = new AthleteId(athlete);
        List<String> before = comparison.compare(id);
        comparison.recompute(id);
        return Map.of("corrected", before);
    }

    /** How many athletes were compared, what differed, and behind whom the next page begins. */
    record Comparison(
            int athletes,
            Map<UUID, List<String>> differences,
            @Nullable UUID next) {}
}
