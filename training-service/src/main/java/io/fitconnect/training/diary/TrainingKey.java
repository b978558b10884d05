package io.fitconnect.training.diary;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

/** Where a training is found: in whose diary, under which id. Under another athlete nothing is found. */
@Embeddable
public record TrainingKey(
        @Embedded AthleteId athlete, @Embedded TrainingId training) {

    static TrainingKey next(AthleteId athlete) {
        return new TrainingKey(athlete, TrainingId.next());
    }
}
