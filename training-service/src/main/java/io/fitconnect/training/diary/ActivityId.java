package io.fitconnect.training.diary;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A recorded activity, as integration-service named it. */
@Embeddable
public record ActivityId(@Column(name = "activity_id") UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
