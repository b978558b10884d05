package io.fitconnect.training.diary;

import io.fitconnect.platform.ids.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Names a training; unique in the platform, but found only together with its athlete. */
@Embeddable
public record TrainingId(@Column(name = "id") UUID value) {

    static TrainingId next() {
        return new TrainingId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
