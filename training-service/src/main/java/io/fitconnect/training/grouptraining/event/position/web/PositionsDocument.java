package io.fitconnect.training.grouptraining.event.position.web;

import io.fitconnect.platform.geo.Position;
import io.fitconnect.training.grouptraining.event.position.SeenPoint;
import io.fitconnect.training.grouptraining.event.position.TakeLivePositions;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;

/** Where an athlete was. */
@Schema(name = "NewLivePositions")
record PositionsDocument(
        @ArraySchema(minItems = 1, maxItems = TakeLivePositions.MOST)
        @NotNull(message = "is required")
        @Size(min = 1, max = TakeLivePositions.MOST, message = "must be {min} to {max}")
        List<@NotNull(message = "is required") @Valid PointDocument> points) {

    List<SeenPoint> toPoints() {
        return points.stream().map(PointDocument::toPoint).toList();
    }

    /** A point of the athlete's device. */
    @Schema(name = "NewLivePosition")
    record PointDocument(
            @Schema(description = "UTC, by the clock of the device") @NotNull(message = "is required")
            Instant time,

            @Schema(description = "WGS 84, degrees", example = "52.5145")
            @NotNull(message = "is required")
            @DecimalMin(value = "-90", message = "must be at least {value}")
            @DecimalMax(value = "90", message = "must be at most {value}")
            Double latitude,

            @Schema(description = "WGS 84, degrees", example = "13.3501")
            @NotNull(message = "is required")
            @DecimalMin(value = "-180", message = "must be at least {value}")
            @DecimalMax(value = "180", message = "must be at most {value}")
            Double longitude) {

        SeenPoint toPoint() {
            return new SeenPoint(time, new Position(latitude, longitude));
        }
    }
}
