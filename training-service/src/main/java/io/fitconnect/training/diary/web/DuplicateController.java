package io.fitconnect.training.diary.web;

import io.fitconnect.platform.idempotency.IdempotentAnswers;
import io.fitconnect.platform.security.Caller;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.DuplicateTraining;
import io.fitconnect.training.diary.TrainingId;
import io.fitconnect.training.diary.TrainingKey;
import io.fitconnect.training.diary.ViewTraining;
import io.fitconnect.training.diary.Writer;
import io.fitconnect.training.diary.Writers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Copies of a training. */
@RestController
@RequestMapping(path = DiaryController.PATH + "/{id}/copies", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Trainings")
class DuplicateController {

    private final DuplicateTraining duplicateTraining;
    private final ViewTraining viewTraining;
    private final IdempotentAnswers answers;
    private final TrainingResponses responses;
    private final Writers writers;

    DuplicateController(
            DuplicateTraining duplicateTraining,
            ViewTraining viewTraining,
            IdempotentAnswers answers,
            TrainingResponses responses,
            Writers writers) {
        this.duplicateTraining = duplicateTraining;
        this.viewTraining = viewTraining;
        this.answers = answers;
        this.responses = responses;
        this.writers = writers;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasAuthority('SCOPE_activity:write')")
    @Operation(
            operationId = "duplicateTraining",
            summary = "Duplicates a training",
            description =
                    "The copy is a training entered by hand; laps, track and samples are not copied. The copy of a recording is"
                            + " visible to the athlete only, whoever sees the recording.")
    @ApiResponse(
            responseCode = "201",
            description = "Created; Location is its address, ETag its version",
            content = @Content(schema = @Schema(implementation = TrainingView.class)),
            headers = {@Header(name = "Location"), @Header(name = "ETag")})
    ResponseEntity<JsonNode> duplicate(
            @PathVariable UUID id,
            @RequestBody CopyDocument document,
            @Parameter(
                            description =
                                    "A repeated request of this client with the same key has no second effect and gets the first answer")
                    @RequestHeader(name = "Idempotency-Key", required = false)
                    @Nullable
                    String idempotencyKey,
            @Parameter(hidden = true) Caller caller,
            Locale locale) {
        Writer writer = writers.of(caller);
        TrainingKey key = new TrainingKey(new AthleteId(caller.requireSubject()), new TrainingId(id));
        String operation = "POST " + DiaryController.PATH + "/" + id + "/copies";
        return answers.answer(idempotencyKey, caller, operation, document, () -> {
            TrainingKey copy = duplicateTraining.handle(key, writer, Optional.ofNullable(document.date()));
            return responses.created(viewTraining.handle(copy), writer, locale);
        });
    }

    /** Where the copy goes. */
    record CopyDocument(
            @Schema(
                    description = "Day of the copy, at the same time of day; that of the training when absent",
                    example = "2026-11-22")
            @Nullable
            LocalDate date) {}
}
