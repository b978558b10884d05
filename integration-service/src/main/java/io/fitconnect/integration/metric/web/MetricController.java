package io.fitconnect.integration.metric.web;

import io.fitconnect.integration.imports.Sender;
import io.fitconnect.integration.imports.SourceKind;
import io.fitconnect.integration.metric.MetricChange;
import io.fitconnect.integration.metric.MetricFault;
import io.fitconnect.integration.metric.MetricName;
import io.fitconnect.integration.metric.MetricOutcome;
import io.fitconnect.integration.metric.ReadMetrics;
import io.fitconnect.integration.metric.RecordMetrics;
import io.fitconnect.integration.quota.PushLane;
import io.fitconnect.integration.quota.PushQuotas;
import io.fitconnect.integration.refusal.NoteRefusals;
import io.fitconnect.integration.refusal.RefusedItem;
import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.security.FirstPartyClients;
import io.fitconnect.platform.text.TextRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Daily metrics of the athlete: pushed by apps and vendors, read by the athlete, and by a vendor as far as it pushed them itself. */
@RestController
@RequestMapping(path = "/api/v1/metrics", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Metrics", description = "Resting heart rate, sleep, steps, weight and other values of a day")
class MetricController {

    static final String FROM = "First day; when absent 366 days up to `to`, or the last 30";
    static final String TO = "Last day, at most 365 days after `from`";

    private static final Pattern WORD = Pattern.compile("[a-z0-9-]+");
    private static final TextRule EXTERNAL_ID = TextRule.line(200);

    private final RecordMetrics recordMetrics;
    private final ReadMetrics readMetrics;
    private final FirstPartyClients house;
    private final MetricCounts counts;
    private final NoteRefusals noteRefusals;
    private final PushQuotas quotas;
    private final Clock clock;

    MetricController(
            RecordMetrics recordMetrics,
            ReadMetrics readMetrics,
            FirstPartyClients house,
            MetricCounts counts,
            NoteRefusals noteRefusals,
            PushQuotas quotas,
            Clock clock) {
        this.recordMetrics = recordMetrics;
        this.readMetrics = readMetrics;
        this.house = house;
        this.counts = counts;
        this.noteRefusals = noteRefusals;
        this.quotas = quotas;
        this.clock = clock;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasAuthority('SCOPE_activity:write')")
    @Operation(
            operationId = "pushMetrics",
            summary = "Stores, replaces and deletes metrics of days",
            description =
                    "1 to 1,000 items. Each has its own result: one that is refused leaves the others. The answer comes "
                            + "when all of them are durable. A batch that is sent again has no second effect")
    @ApiResponse(responseCode = "200", description = "A result per item, in their order")
    @ApiResponse(responseCode = "404", description = "The account was erased meanwhile")
    @ApiResponse(
            responseCode = "429",
            description = "A quota is used up; Retry-After and RateLimit say when to send again")
    MetricResultsView push(
            @Parameter(hidden = true) Caller caller,
            @Parameter(description = "Whether these are values of long ago: they have a quota of their own")
                    @RequestParam(defaultValue = "false")
                    boolean backfill,
            @Valid @RequestBody MetricBatchDocument batch,
            @Parameter(hidden = true) HttpServletResponse response) {
        Sender sender = sender(caller);
        Instant now = clock.instant();
        List<MetricItemDocument> items = batch.items();
        if (sender.isVendor()) {
            quotas.take(sender.clientId(), sender.athleteId(), PushLane.of(backfill), items.size())
                    .forEach(response::setHeader);
        }
        List<@Nullable MetricOutcome> outcomes = new ArrayList<>();
        List<MetricChange> changes = new ArrayList<>();
        for (int place = 0; place < items.size(); place++) {
            try {
                changes.add(items.get(place).toChange(now, place));
                outcomes.add(null);
            } catch (MetricFault fault) {
                outcomes.add(MetricOutcome.refused(fault));
            }
        }
        List<MetricOutcome> kept = recordMetrics.handle(sender, changes);
        List<MetricResultsView.Result> results = new ArrayList<>();
        int next = 0;
        List<RefusedItem> refused = new ArrayList<>();
        for (int place = 0; place < items.size(); place++) {
            MetricOutcome faulty = outcomes.get(place);
            MetricOutcome outcome = faulty == null ? kept.get(next++) : faulty;
            counts.count(sender, outcome);
            MetricFault fault = outcome.fault();
            if (fault != null) {
                refused.add(new RefusedItem(
                        RefusedItem.Kind.METRIC,
                        items.get(place).externalId(),
                        fault.reason(),
                        fault.member(),
                        fault.detail()));
            }
            results.add(MetricResultsView.Result.of(items.get(place), outcome));
        }
        if (sender.isVendor() && !refused.isEmpty()) {
            noteRefusals.handle(sender.clientId(), refused);
        }
        return new MetricResultsView(results, refused.size());
    }

    @DeleteMapping
    @PreAuthorize("hasAuthority('SCOPE_activity:write')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "deleteMetric",
            summary = "Deletes an item by its external id",
            description =
                    "An item that the same client never sent counts as deleted. States of before the request that "
                            + "arrive later are outdated")
    @ApiResponse(responseCode = "204", description = "There is no such item")
    @ApiResponse(responseCode = "404", description = "The account was erased meanwhile")
    void delete(
            @Parameter(hidden = true) Caller caller,
            @Parameter(description = "Your own id of the item, 1 to 200 characters") @RequestParam String externalId) {
        Sender sender = sender(caller);
        String id = EXTERNAL_ID.require("externalId", externalId);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        recordMetrics
                .handle(sender, List.of(new MetricChange.Delete(id, now)))
                .forEach(outcome -> counts.count(sender, outcome));
    }

    @GetMapping
    @PreAuthorize("hasAuthority('SCOPE_activity:read')")
    @Operation(
            operationId = "listMetrics",
            summary = "Lists which metrics there are",
            description = "For a vendor those that it pushed itself")
    ResponseEntity<MetricListView> list(@Parameter(hidden = true) Caller caller) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(MetricListView.of(readMetrics.listSeries(sender(caller))));
    }

    @GetMapping("/{metric}")
    @PreAuthorize("hasAuthority('SCOPE_activity:read')")
    @Operation(
            operationId = "readMetric",
            summary = "Reads the values of a metric",
            description = "For a vendor those that it pushed itself. Several sources may have a value of a day")
    @ApiResponse(responseCode = "200", description = "The values of these days")
    @ApiResponse(responseCode = "404", description = "There is no metric of this name")
    ResponseEntity<MetricSeriesView> read(
            @Parameter(hidden = true) Caller caller,
            @PathVariable String metric,
            @Parameter(description = FROM) @RequestParam @Nullable LocalDate from,
            @Parameter(description = TO) @RequestParam @Nullable LocalDate to) {
        DayRange days = DayRange.of(from, to, today());
        MetricName name = name(metric);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(MetricSeriesView.of(
                        name, readMetrics.own(sender(caller), name, days.from(), days.to()), MetricEntryView::of));
    }

    static MetricName name(String metric) {
        if (!WORD.matcher(metric).matches()) {
            throw InvalidValue.refuse("metric", "must be a word of small letters, digits and hyphens");
        }
        return MetricName.find(metric)
                .orElseThrow(() -> new Refusal(CommonProblems.NOT_FOUND, "There is no metric of this name."));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private Sender sender(Caller caller) {
        SourceKind kind = house.contains(caller) ? SourceKind.UPLOAD : SourceKind.VENDOR;
        return new Sender(caller.requireSubject(), caller.clientId(), kind);
    }
}
