package io.fitconnect.profile.measurement;

import io.fitconnect.profile.athlete.Athlete;
import io.fitconnect.profile.athlete.PrivateChanges;
import io.fitconnect.profile.athlete.Weights;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the weight of a day, and the profile's weight equal to the latest one. */
@Component
class CurrentWeight {

    private final Weights weights;
    private final PrivateChanges athletes;

    CurrentWeight(Weights weights, PrivateChanges athletes) {
        this.weights = weights;
        this.athletes = athletes;
    }

    /** A day whose weight stays as it was changes nothing, also where the athlete took the current weight back. */
    void put(Athlete athlete, LocalDate day, @Nullable Double kilograms) {
        Double before = weights.list(athlete.id(), day, day).get(day);
        if (Objects.equals(before, kilograms)) {
            return;
        }
        if (kilograms == null) {
            weights.remove(athlete.id(), day);
        } else {
            weights.put(athlete.id(), day, kilograms);
        }
        Optional<Double> latest = weights.findLatest(athlete.id());
        if (!latest.equals(Optional.ofNullable(athlete.profile().body().weightKilograms()))) {
            athlete.weigh(latest.orElse(null));
            athletes.keep(athlete);
        }
    }
}
