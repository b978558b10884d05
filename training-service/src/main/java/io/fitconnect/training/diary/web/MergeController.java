package io.fitconnect.training.diary.web;

import io.fitconnect.platform.idempotency.IdempotentAnswers;
import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.web.ETags;
import io.fitconnect.training.diary.ActivityId;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.DiaryEntry;
import io.fitconnect.training.diary.ListTrainingRecordings;
import io.fitconnect.training.diary.MergeTrainings;
import io.fitconnect.training.diary.SplitRecording;
import io.fitconnect.training.diary.TrainingId;
import io.fitconnect.training.diary.TrainingKey;
import io.fitconnect.training.diary.Writer;
import io.fitconnect.training.diary.Writers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Locale;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The recordings of a training. */
@RestController
@RequestMapping(path = DiaryController.PATH + "/{id}/recordings", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Trainings")
class MergeController {

    private final ListTrainingRecordings listRecordings;
    private final SplitRecording splitRecording;
    private final MergeTrainings mergeTrainings;
    private final IdempotentAnswers answers;
    private final TrainingResponses responses;
    private final Writers writers;

    MergeController(
            ListTrainingRecordings listRecordings,
            SplitRecording splitRecording,
            MergeTrainings mergeTrainings,
            IdempotentAnswers answers,
            TrainingResponses responses,
            Writers writers) {
        this.listRecordings = listRecordings;
        this.splitRecording = splitRecording;
        this.mergeTrainings = mergeTrainings;
        this.answers = answers;
        this.responses = responses;
        this.writers = writers;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('SCOPE_activity:read')")
    @Operation(
            operationId = "listTrainingRecordings",
            summary = "Lists the recordings of a training",
            description =
                    "Recordings of the same effort are merged into one training; this tells what it takes from which.")
    TrainingRecordingsView list(@PathVariable UUID id, @Parameter(hidden = true) Caller caller) {
        return TrainingRecordingsView.of(listRecordings.handle(key(caller, id)));
    }

    @PostMapping("/{activityId}/split")
    @PreAuthorize("hasAuthority('SCOPE_activity:write')")
    @Operation(
            operationId = "splitRecording",
            summary = "Splits a recording from a training",
            description =
                    "It becomes a training of its own, shown to those to whom the other is shown, and is not merged with the"
                            + " other recordings again unless you do.")
    @ApiResponse(
            responseCode = "201",
            description = "Created; Location is its address, ETag its version",
            content = @Content(schema = @Schema(implementation = TrainingView.class)),
            headers = {@Header(name = "Location"), @Header(name = "ETag")})
    @ApiResponse(responseCode = "409", description = "The training has no other recording", content = @Content)
    ResponseEntity<JsonNode> split(
            @PathVariable UUID id,
            @PathVariable UUID activityId,
            @Parameter(description = "The ETag of the version that you have read")
                    @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
                    @Nullable
                    String ifMatch,
            @Parameter(
                            description =
                                    "A repeated request of this client with the same key has no second effect and gets the first answer")
                    @RequestHeader(name = "Idempotency-Key", required = false)
                    @Nullable
                    String idempotencyKey,
            @Parameter(hidden = true) Caller caller,
            Locale locale) {
        Writer writer = writers.of(caller);
        String operation = "POST " + DiaryController.PATH + "/" + id + "/recordings/" + activityId + "/split";
        return answers.answer(idempotencyKey, caller, operation, "", () -> {
            DiaryEntry split =
                    splitRecording.handle(key(caller, id), writer, requireVersion(ifMatch), new ActivityId(activityId));
            return responses.created(split, writer, locale);
        });
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasAuthority('SCOPE_activity:write')")
    @Operation(
            operationId = "mergeTrainings",
            summary = "Merges another training into this one",
            description =
                    "Takes over its recordings and what you wrote there where nothing stands here; the other is gone, with its"
                            + " photos. Undoes a split. Both must have been recorded, at times that overlap.")
    @ApiResponse(responseCode = "200", description = "The merged training", headers = @Header(name = "ETag"))
    @ApiResponse(
            responseCode = "204",
            description = "Merged; a client without activity:read sees nothing of the training",
            headers = @Header(name = "ETag"),
            content = @Content)
    @ApiResponse(
            responseCode = "409",
            description = "One of them was not recorded, or at another time",
            content = @Content)
    ResponseEntity<TrainingView> merge(
            @PathVariable UUID id,
            @Valid @RequestBody MergeDocument document,
            @Parameter(description = "The ETag of the version that you have read")
                    @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
                    @Nullable
                    String ifMatch,
            @Parameter(hidden = true) Caller caller,
            Locale locale) {
        Writer writer = writers.of(caller);
        DiaryEntry merged = mergeTrainings.handle(
                key(caller, id), writer, requireVersion(ifMatch), new TrainingId(document.trainingId()));
        return writer.reads() ? responses.ok(merged, writer, locale) : responses.noContent(merged);
    }

    private static LongConsumer requireVersion(@Nullable String ifMatch) {
        return currentVersion -> ETags.requireMatch(ifMatch, currentVersion);
    }

    private static TrainingKey key(Caller caller, UUID id) {
        return new TrainingKey(new AthleteId(caller.requireSubject()), new TrainingId(id));
    }

    /** What is to be merged. */
    record MergeDocument(
            @Schema(description = "The training whose recordings are taken over") @NotNull(message = "is required")
            UUID trainingId) {}
}
