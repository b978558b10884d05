package io.fitconnect.profile.zone.web;

import io.fitconnect.profile.zone.ZoneSeries;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** All zone sets of an athlete. */
record ZoneSeriesView(
        @Schema(description = "At most 200, newest last") List<ZoneSetView> items) {

    static ZoneSeriesView of(ZoneSeries series) {
        return new ZoneSeriesView(series.sets().stream().map(ZoneSetView::of).toList());
    }
}
