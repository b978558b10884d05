package io.fitconnect.training.diary.sum.web;

import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.security.Caller;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.Start;
import io.fitconnect.training.diary.sum.ListSums;
import io.fitconnect.training.diary.sum.Period;
import io.fitconnect.training.diary.sum.Sum;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The kept sums. */
@RestController
@RequestMapping(path = "/api/v1/calendar/sums", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Calendar")
class SumController {

    private static final double MILLIMETERS = 1_000;

    private final ListSums listSums;
    private final Clock clock;

    SumController(ListSums listSums, Clock clock) {
        this.listSums = listSums;
        this.clock = clock;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('SCOPE_activity:read')")
    @Operation(
            operationId = "listSums",
            summary = "Lists sums by period and sport",
            description =
                    "Sums of trainings that count, by the local date at their start, in the order of periods. "
                            + "Weeks begin on the profile's weekStart, Monday without one; a change of it holds at once, also for past weeks.")
    ResponseEntity<SumList> list(
            @Parameter(
                            description = "What is summed up",
                            schema =
                                    @Schema(
                                            type = "string",
                                            allowableValues = {"day", "week", "month", "year"}))
                    @RequestParam
                    String period,
            @Parameter(
                            description =
                                    "Periods that begin on this day or later; a year before the last day when absent",
                            example = "2026-01-01")
                    @RequestParam(required = false)
                    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable
                    LocalDate from,
            @Parameter(
                            description = "Periods that begin on this day or before; tomorrow in UTC when absent",
                            example = "2026-12-31")
                    @RequestParam(required = false)
                    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable
                    LocalDate to,
            @Parameter(hidden = true) Caller caller) {
        Period known = Period.find(period)
                .orElseThrow(() -> InvalidValue.refuse("period", "must be one of day, week, month, year"));
        LocalDate last = to == null
                ? LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1)
                : to;
        Start.requireStorable("to", last);
        LocalDate first = from == null ? last.minusYears(1) : from;
        List<Sum> sums = listSums.handle(new AthleteId(caller.requireSubject()), known, first, last);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(new SumList(sums.stream().map(SumView::of).toList()));
    }

    /** Sums in the order of their periods. */
    record SumList(List<SumView> items) {}

    /** What one sport came to in one period. */
    record SumView(
            @Schema(description = "First day of the period", example = "2026-11-16")
            LocalDate startsOn,

            @Schema(description = "Key of the sport", example = "running")
            String sport,

            @Schema(example = "4") long trainings,

            @Schema(description = "With pauses", example = "14400")
            long elapsedSeconds,

            @Schema(description = "Without pauses, and with them where they are unknown", example = "14100")
            long movingSeconds,

            @Schema(example = "41000.25") double distanceMeters,
            @Schema(example = "480") double ascentMeters) {

        static SumView of(Sum sum) {
            return new SumView(
                    sum.key().startsOn(),
                    sum.key().sport(),
                    sum.amounts().trainings(),
                    sum.amounts().elapsedSeconds(),
                    sum.amounts().movingSeconds(),
                    sum.amounts().distanceMillimeters() / MILLIMETERS,
                    sum.amounts().ascentMillimeters() / MILLIMETERS);
        }
    }
}
