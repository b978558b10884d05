package io.fitconnect.profile.athlete;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** An athlete: the id of the account, and the partition key of everything in the profile. */
@Embeddable
public record AthleteId(@Column(name = "athlete_id") UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
