package io.fitconnect.integration.metric.web;

import io.fitconnect.integration.metric.MetricName;
import io.fitconnect.integration.metric.ReadMetrics;
import io.fitconnect.integration.stream.StreamProblems;
import io.fitconnect.integration.stream.StreamText;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.security.FirstPartyClients;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Daily metrics for those to whom their athlete shows them. */
@RestController
@RequestMapping(path = "/api/v1/athletes/{athleteId}/metrics/{metric}", produces = MediaType.APPLICATION_JSON_VALUE)
@PreAuthorize("hasAuthority('SCOPE_activity:read')")
@Tag(name = "Metrics")
class SharedMetricController {

    private final ReadMetrics readMetrics;
    private final FirstPartyClients house;
    private final Clock clock;

    SharedMetricController(ReadMetrics readMetrics, FirstPartyClients house, Clock clock) {
        this.readMetrics = readMetrics;
        this.house = house;
        this.clock = clock;
    }

    @GetMapping
    @Operation(
            operationId = "readSharedMetric",
            summary = "Reads the values of another's metric",
            description =
                    "Shown with the athlete's body data, as far as the source of a value allows it; without times of "
                            + "day and without the names of clients")
    @ApiResponse(responseCode = "200", description = "The values that the viewer may see")
    @ApiResponse(responseCode = "404", description = "No such metric, or not shown to the viewer")
    ResponseEntity<MetricSeriesView> read(
            @Parameter(hidden = true) Caller caller,
            @PathVariable UUID athleteId,
            @PathVariable String metric,
            @Parameter(description = MetricController.FROM) @RequestParam @Nullable LocalDate from,
            @Parameter(description = MetricController.TO) @RequestParam @Nullable LocalDate to) {
        if (!house.contains(caller)) {
            throw new Refusal(StreamProblems.NOT_FOR_VENDORS, StreamText.ONLY_OWN_DATA.message());
        }
        DayRange days = DayRange.of(from, to, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        MetricName name = MetricController.name(metric);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(MetricSeriesView.of(
                        name,
                        readMetrics.shared(athleteId, caller.requireSubject(), name, days.from(), days.to()),
                        MetricEntryView::shared));
    }
}
