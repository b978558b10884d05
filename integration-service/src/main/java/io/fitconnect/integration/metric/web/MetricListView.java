package io.fitconnect.integration.metric.web;

import io.fitconnect.integration.metric.MetricExtents.Extent;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** Which series there are. */
@Schema(name = "MetricList")
record MetricListView(
        @Schema(description = "By metric, year and client") List<Part> series) {

    static MetricListView of(List<Extent> extents) {
        return new MetricListView(extents.stream().map(Part::of).toList());
    }

    /** A series in a year, from one client. */
    @Schema(name = "MetricYear")
    record Part(String metric, String unit, int year, String clientId) {

        static Part of(Extent extent) {
            return new Part(
                    extent.partition().name().text(),
                    extent.partition().name().kind().unit(),
                    extent.partition().year(),
                    extent.clientId());
        }
    }
}
