package io.fitconnect.training.diary.web;

import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.sport.Sport;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.DiaryFilter;
import io.fitconnect.training.diary.SumTrainings;
import io.fitconnect.training.diary.Totals;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the trainings of a filter add up to. */
@RestController
@RequestMapping(path = DiaryController.PATH + "/sum", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Trainings")
class TotalsController {

    private final SumTrainings sumTrainings;

    TotalsController(SumTrainings sumTrainings) {
        this.sumTrainings = sumTrainings;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('SCOPE_activity:read')")
    @Operation(
            operationId = "sumTrainings",
            summary = "Sums up the trainings of a filter",
            description = "Takes the parameters of the list; at most 20,000 trainings are summed up. A value that a "
                    + "training lacks counts as nothing.")
    ResponseEntity<TotalsView> sum(
            @Parameter(
                            description = "Only these sports; may be given several times",
                            array = @ArraySchema(schema = @Schema(implementation = Sport.class)))
                    @RequestParam(name = "sport", required = false)
                    @Nullable
                    List<String> sports,
            @Parameter(description = "Only sports of these families, beside the sports given")
                    @RequestParam(name = "family", required = false)
                    @Nullable
                    List<String> families,
            @Parameter(description = "Only trainings with each of these tags, whatever the case")
                    @RequestParam(name = "tag", required = false)
                    @Nullable
                    List<String> tags,
            @Parameter(
                            description =
                                    "Only trainings whose name, notes or tags have words that begin like each of these, at most 5",
                            example = "hill anna")
                    @RequestParam(required = false)
                    @Nullable
                    String text,
            @Parameter(description = "Trainings that started at or after this moment")
                    @RequestParam(required = false)
                    @Nullable
                    Instant from,
            @Parameter(description = "Trainings that started before this moment")
                    @RequestParam(required = false)
                    @Nullable
                    Instant to,
            @Parameter(description = "Only trainings with a track, or only those without")
                    @RequestParam(required = false)
                    @Nullable
                    Boolean hasTrack,
            @Parameter(description = "Only indoors, or only outdoors") @RequestParam(required = false) @Nullable
                    Boolean indoor,
            @Parameter(description = "Only from these sources")
                    @RequestParam(name = "source", required = false)
                    @Nullable
                    List<String> sources,
            @Parameter(description = "Metres at least") @RequestParam(required = false) @Nullable
                    Integer minDistanceMeters,
            @Parameter(description = "Metres at most") @RequestParam(required = false) @Nullable
                    Integer maxDistanceMeters,
            @Parameter(description = "Seconds from start to end, at least") @RequestParam(required = false) @Nullable
                    Integer minElapsedSeconds,
            @Parameter(description = "Seconds from start to end, at most") @RequestParam(required = false) @Nullable
                    Integer maxElapsedSeconds,
            @Parameter(description = "Only trainings done with this item of gear")
                    @RequestParam(name = "gear", required = false)
                    @Nullable
                    UUID gear,
            @Parameter(hidden = true) Caller caller) {
        DiaryFilter filter = new FilterParameters(
                        sports,
                        families,
                        tags,
                        text,
                        from,
                        to,
                        hasTrack,
                        indoor,
                        sources,
                        gear,
                        minDistanceMeters,
                        maxDistanceMeters,
                        minElapsedSeconds,
                        maxElapsedSeconds)
                .toFilter(false, null);
        Totals totals = sumTrainings.handle(new AthleteId(caller.requireSubject()), filter);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(TotalsView.of(totals));
    }

    /** The sums. */
    record TotalsView(
            @Schema(example = "42") long trainings,

            @Schema(description = "With pauses", example = "180000")
            long elapsedSeconds,

            @Schema(description = "Without pauses, and with them where they are unknown", example = "172000")
            long movingSeconds,

            @Schema(example = "412000.5") double distanceMeters,
            @Schema(example = "5120") double ascentMeters) {

        static TotalsView of(Totals totals) {
            return new TotalsView(
                    totals.trainings(),
                    totals.elapsedSeconds(),
                    totals.movingSeconds(),
                    totals.distanceMeters(),
                    totals.ascentMeters());
        }
    }
}
