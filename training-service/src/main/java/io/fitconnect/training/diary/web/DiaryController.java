package io.fitconnect.training.diary.web;

import io.fitconnect.platform.idempotency.IdempotentAnswers;
import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.sport.Sport;
import io.fitconnect.platform.web.ETags;
import io.fitconnect.platform.web.Page;
import io.fitconnect.training.diary.AddTraining;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.DiaryFilter;
import io.fitconnect.training.diary.DiaryRevision;
import io.fitconnect.training.diary.ListTrainings;
import io.fitconnect.training.diary.TrainingDetails;
import io.fitconnect.training.diary.TrainingKey;
import io.fitconnect.training.diary.ViewTraining;
import io.fitconnect.training.diary.Writer;
import io.fitconnect.training.diary.Writers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The diary as a collection: leafing through it, and entering a training by hand. */
@RestController
@RequestMapping(path = DiaryController.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Trainings", description = "The diary of the athlete who signed in")
class DiaryController {

    static final String PATH = "/api/v1/trainings";

    private final ListTrainings listTrainings;
    private final AddTraining addTraining;
    private final ViewTraining viewTraining;
    private final DiaryRevision revision;
    private final IdempotentAnswers answers;
    private final TrainingResponses responses;
    private final Writers writers;

    DiaryController(
            ListTrainings listTrainings,
            AddTraining addTraining,
            ViewTraining viewTraining,
            DiaryRevision revision,
            IdempotentAnswers answers,
            TrainingResponses responses,
            Writers writers) {
        this.listTrainings = listTrainings;
        this.addTraining = addTraining;
        this.viewTraining = viewTraining;
        this.revision = revision;
        this.answers = answers;
        this.responses = responses;
        this.writers = writers;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('SCOPE_activity:read')")
    @Operation(operationId = "listTrainings", summary = "Lists trainings, newest first")
    @ApiResponse(responseCode = "200", description = "The trainings", headers = @Header(name = "ETag"))
    @ApiResponse(
            responseCode = "304",
            description = "No training has changed since the ETag of If-None-Match",
            content = @Content)
    ResponseEntity<Page<TrainingSummary>> list(
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
            @Parameter(description = "What lies in the trash and can be restored, instead of what counts")
                    @RequestParam(defaultValue = "false")
                    boolean trashed,
            @Parameter(description = "Only trainings done with this item of gear")
                    @RequestParam(name = "gear", required = false)
                    @Nullable
                    UUID gear,
            @Parameter(
                            description = "Trainings on a page",
                            schema = @Schema(type = "integer", minimum = "1", maximum = "100", defaultValue = "20"))
                    @RequestParam(defaultValue = "20")
                    int limit,
            @Parameter(description = "The nextCursor of the page before") @RequestParam(required = false) @Nullable
                    String cursor,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable
                    String ifNoneMatch,
            @Parameter(hidden = true) Caller caller,
            Locale locale) {
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
                .toFilter(trashed, cursor);
        AthleteId athlete = athlete(caller);
        if (trashed) { // what lies in the trash changes without being announced
            return responses.ok(listTrainings.handle(athlete, filter, limit), locale);
        }
        String tag = ETags.of(revision.of(athlete), locale);
        return ETags.isNamed(ifNoneMatch, tag)
                ? responses.unchanged(tag, locale)
                : responses.ok(listTrainings.handle(athlete, filter, limit), tag, locale);
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasAuthority('SCOPE_activity:write')")
    @Operation(operationId = "addTraining", summary = "Creates a training entered by hand")
    @ApiResponse(
            responseCode = "201",
            description = "Created; Location is its address, ETag its version",
            content = @Content(schema = @Schema(implementation = TrainingView.class)),
            headers = {@Header(name = "Location"), @Header(name = "ETag")})
    ResponseEntity<JsonNode> add(
            @Valid @RequestBody TrainingDocument document,
            @Parameter(
                            description =
                                    "A repeated request of this client with the same key has no second effect and gets the first answer")
                    @RequestHeader(name = "Idempotency-Key", required = false)
                    @Nullable
                    String idempotencyKey,
            @Parameter(hidden = true) Caller caller,
            Locale locale) {
        AthleteId athlete = athlete(caller);
        Writer writer = writers.of(caller);
        TrainingDetails details = document.toDetails();
        return answers.answer(
                idempotencyKey, caller, "POST " + PATH, document, () -> add(athlete, writer, details, locale));
    }

    private ResponseEntity<TrainingView> add(AthleteId athlete, Writer writer, TrainingDetails details, Locale locale) {
        TrainingKey key = addTraining.handle(athlete, writer, details);
        return responses.created(viewTraining.handle(key), writer, locale);
    }

    private static AthleteId athlete(Caller caller) {
        return new AthleteId(caller.requireSubject());
    }
}
