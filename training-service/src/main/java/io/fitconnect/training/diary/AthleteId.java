package io.fitconnect.training.diary;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** An athlete: the id of the account, and the partition key of everything in the diary. */
@Embeddable
public record AthleteId(@Column(name = "athlete_id") UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
