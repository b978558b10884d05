package io.fitconnect.training.diary;

import io.fitconnect.platform.relation.Visibility;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** Who may see the parts of one training; null leaves a part as the athlete's profile says. */
@Embeddable
public record PartVisibility(
        @Column(name = "map_visibility") @Nullable Visibility map,
        @Column(name = "heart_rate_visibility") @Nullable Visibility heartRate,
        @Column(name = "power_visibility") @Nullable Visibility power,
        @Column(name = "start_time_visibility") @Nullable Visibility startTime,
        @Column(name = "gear_visibility") @Nullable Visibility gear,
        @Column(name = "body_visibility") @Nullable Visibility body) {

    /** Every part as the profile says. */
    static final PartVisibility AS_EVER = new PartVisibility(null, null, null, null, null, null);
}
