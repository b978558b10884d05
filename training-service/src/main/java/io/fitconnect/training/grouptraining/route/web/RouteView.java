package io.fitconnect.training.grouptraining.route.web;

import io.fitconnect.training.measurement.Climb;
import io.fitconnect.training.viewing.SeenTraining;
import io.fitconnect.training.viewing.SeenWay;
import io.fitconnect.training.viewing.Stretch;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The way that a group training takes. */
@Schema(name = "GroupTrainingRoute")
record RouteView(
        @Schema(
                description = "In metres; of the visible part, rounded to 100, where a privacy zone hides some",
                example = "10248.7")
        @Nullable
        Double distanceMeters,

        @Schema(
                description = "Sum of all climbs in metres; absent where a privacy zone hides some of the way",
                example = "64")
        @Nullable
        Double ascentMeters,

        @Schema(description = "The visible lines in their order; from one to the next none is drawn")
        List<LineView> lines) {

    static RouteView of(SeenTraining seen) {
        SeenWay way = seen.way();
        Climb climb = seen.training().details().figures().climb();
        return new RouteView(
                way.distanceMeters(),
                climb == null || way.isCut() ? null : climb.ascentMeters(),
                way.stretches().stream().map(LineView::of).toList());
    }

    /** A line without a gap, in columns of equal length. */
    @Schema(name = "GroupTrainingRouteLine")
    record LineView(
            @Schema(description = "WGS 84, degrees") List<Double> latitudes,
            @Schema(description = "WGS 84, degrees") List<Double> longitudes) {

        static LineView of(Stretch stretch) {
            return new LineView(stretch.latitudes(), stretch.longitudes());
        }
    }
}
