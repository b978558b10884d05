package io.fitconnect.training.grouptraining.web;

import io.fitconnect.platform.idempotency.IdempotentAnswers;
import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.web.ETags;
import io.fitconnect.platform.web.MergePatch;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.CancelGroupTraining;
import io.fitconnect.training.grouptraining.GroupTrainingCallers;
import io.fitconnect.training.grouptraining.GroupTrainingDetails;
import io.fitconnect.training.grouptraining.WhileHidden;
import io.fitconnect.training.grouptraining.series.CancelSeries;
import io.fitconnect.training.grouptraining.series.ChangeSeries;
import io.fitconnect.training.grouptraining.series.GroupTrainingSeries;
import io.fitconnect.training.grouptraining.series.SeriesContent;
import io.fitconnect.training.grouptraining.series.StartSeries;
import io.fitconnect.training.grouptraining.series.ViewSeries;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Group trainings that repeat. */
@RestController
@RequestMapping(path = SeriesController.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Group trainings")
class SeriesController {

    static final String PATH = "/api/v1/group-training-series";

    private static final String FROM = "First day, by the clock of the place; the whole series when absent";

    private final StartSeries start;
    private final ViewSeries viewSeries;
    private final ChangeSeries change;
    private final CancelSeries cancel;
    private final MergePatch mergePatch;
    private final IdempotentAnswers answers;
    private final GroupTrainingCallers callers;

    SeriesController(
            StartSeries start,
            ViewSeries viewSeries,
            ChangeSeries change,
            CancelSeries cancel,
            MergePatch mergePatch,
            IdempotentAnswers answers,
            GroupTrainingCallers callers) {
        this.start = start;
        this.viewSeries = viewSeries;
        this.change = change;
        this.cancel = cancel;
        this.mergePatch = mergePatch;
        this.answers = answers;
        this.callers = callers;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasAuthority('SCOPE_activity:write')")
    @Operation(
            operationId = "startGroupTrainingSeries",
            summary = "Starts a series of group trainings",
            description =
                    "Its occurrences of the next eight weeks appear some seconds later, each a group training of its own.")
    @ApiResponse(
            responseCode = "201",
            description = "Started; Location is its address, ETag its version",
            content = @Content(schema = @Schema(implementation = SeriesView.class)),
            headers = {@Header(name = "Location"), @Header(name = "ETag")})
    @ApiResponse(
            responseCode = "409",
            description = "The athlete has as many series as one can have",
            content = @Content)
    ResponseEntity<JsonNode> start(
            @Valid @RequestBody SeriesDocument document,
            @Parameter(
                            description =
                                    "A repeated request of this client with the same key has no second effect and gets the first answer")
                    @RequestHeader(name = "Idempotency-Key", required = false)
                    @Nullable
                    String idempotencyKey,
            @Parameter(hidden = true) Caller caller) {
        AthleteId athlete = callers.athlete(caller);
        GroupTrainingDetails details = document.toDetails();
        return answers.answer(
                idempotencyKey, caller, "POST " + PATH, document, () -> start(athlete, document, details));
    }

    private ResponseEntity<SeriesView> start(AthleteId athlete, SeriesDocument document, GroupTrainingDetails details) {
        UUID id = start.handle(athlete, document.rule(), document.requireStart(), document.exceptionDays(), details);
        return render(HttpStatus.CREATED, viewSeries.handle(id, athlete));
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('SCOPE_activity:read')")
    @Operation(operationId = "viewGroupTrainingSeries", summary = "Reads a series; for its organiser")
    @ApiResponse(responseCode = "200", description = "The series", headers = @Header(name = "ETag"))
    @ApiResponse(responseCode = "304", description = "Unchanged since the ETag of If-None-Match", content = @Content)
    ResponseEntity<SeriesView> view(@PathVariable UUID id, @Parameter(hidden = true) Caller caller) {
        return render(HttpStatus.OK, viewSeries.handle(id, callers.athlete(caller)));
    }

    @PatchMapping(
            path = "/{id}",
            consumes = {MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON_VALUE})
    @PreAuthorize("hasAuthority('SCOPE_activity:write')")
    @Operation(
            operationId = "changeGroupTrainingSeries",
            summary = "Edits all occurrences that have not begun, or those from a day on",
            description =
                    "For the organiser. Takes a JSON merge patch (RFC 7396). From a day on, the series is split: the answer is the series of "
                            + "those. An occurrence that was edited by itself stays as it is.")
    @ApiResponse(
            responseCode = "200",
            description = "The series of the changed occurrences",
            headers = @Header(name = "ETag"))
    @ApiResponse(responseCode = "409", description = "More have a place than there would be", content = @Content)
    ResponseEntity<SeriesView> change(
            @PathVariable UUID id,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(implementation = SeriesChangeDocument.class)))
                    @RequestBody
                    Map<String, @Nullable Object> patch,
            @Parameter(description = FROM, example = "2026-12-19") @RequestParam(required = false) @Nullable
                    LocalDate from,
            @Parameter(description = "The ETag of the version that you have read")
                    @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
                    @Nullable
                    String ifMatch,
            @Parameter(hidden = true) Caller caller) {
        AthleteId athlete = callers.athlete(caller);
        UUID changed = change.handle(
                id,
                athlete,
                version -> ETags.requireMatch(ifMatch, version),
                firstDay(from),
                content -> patched(content, patch));
        return render(HttpStatus.OK, viewSeries.handle(changed, athlete));
    }

    @WhileHidden
    @PostMapping(path = "/{id}/cancellation", consumes = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasAuthority('SCOPE_activity:write')")
    @Operation(
            operationId = "cancelGroupTrainingSeries",
            summary = "Cancels all occurrences that have not begun, or those from a day on",
            description = "For the organiser. It is not undone.")
    @ApiResponse(responseCode = "200", description = "The series", headers = @Header(name = "ETag"))
    ResponseEntity<SeriesView> cancel(
            @PathVariable UUID id,
            @Valid @RequestBody CancellationDocument document,
            @Parameter(description = FROM, example = "2026-12-19") @RequestParam(required = false) @Nullable
                    LocalDate from,
            @Parameter(hidden = true) Caller caller) {
        AthleteId athlete = callers.athlete(caller);
        cancel.handle(id, athlete, firstDay(from), CancelGroupTraining.REASON.require("reason", document.reason()));
        return render(HttpStatus.OK, viewSeries.handle(id, athlete));
    }

    private static Optional<LocalDate> firstDay(@Nullable LocalDate from) {
        if (from != null && (from.getYear() < SeriesDocument.FIRST_YEAR || from.getYear() > SeriesDocument.LAST_YEAR)) {
            throw InvalidValue.refuse(
                    "from", "must be in the years " + SeriesDocument.FIRST_YEAR + " to " + SeriesDocument.LAST_YEAR);
        }
        return Optional.ofNullable(from);
    }

    private SeriesContent patched(SeriesContent content, Map<String, @Nullable Object> patch) {
        return mergePatch
                .apply(patch, SeriesChangeDocument.of(content), SeriesChangeDocument.class)
                .toContent(content.details());
    }

    private static ResponseEntity<SeriesView> render(HttpStatus status, GroupTrainingSeries series) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(status)
                .eTag(ETags.of(series.version()))
                .cacheControl(CacheControl.noCache().cachePrivate())
                .varyBy(HttpHeaders.AUTHORIZATION);
        if (status == HttpStatus.CREATED) {
            answer.location(URI.create(PATH + "/" + series.id()));
        }
        return answer.body(SeriesView.of(series));
    }
}
