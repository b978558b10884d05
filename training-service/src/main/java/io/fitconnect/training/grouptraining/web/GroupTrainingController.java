package io.fitconnect.training.grouptraining.web;

import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.web.ETags;
import io.fitconnect.platform.web.MergePatch;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.CancelGroupTraining;
import io.fitconnect.training.grouptraining.ChangeGroupTraining;
import io.fitconnect.training.grouptraining.GroupTrainingCallers;
import io.fitconnect.training.grouptraining.GroupTrainingDetails;
import io.fitconnect.training.grouptraining.WhileHidden;
import io.fitconnect.training.grouptraining.participation.ViewGroupTraining;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
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
import org.springframework.web.bind.annotation.RestController;

/** One group training. */
@RestController
@RequestMapping(path = GroupTrainingsController.PATH + "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Group trainings")
class GroupTrainingController {

    private static final String VERSION = "The ETag of the version that you have read";

    private final ViewGroupTraining viewGroupTraining;
    private final ChangeGroupTraining change;
    private final CancelGroupTraining cancel;
    private final MergePatch mergePatch;
    private final GroupTrainingAnswers answers;
    private final GroupTrainingCallers callers;

    GroupTrainingController(
            ViewGroupTraining viewGroupTraining,
            ChangeGroupTraining change,
            CancelGroupTraining cancel,
            MergePatch mergePatch,
            GroupTrainingAnswers answers,
            GroupTrainingCallers callers) {
        this.viewGroupTraining = viewGroupTraining;
        this.change = change;
        this.cancel = cancel;
        this.mergePatch = mergePatch;
        this.answers = answers;
        this.callers = callers;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('SCOPE_activity:read')")
    @Operation(
            operationId = "viewGroupTraining",
            summary = "Reads a group training with the viewer's participation and conflicts")
    @ApiResponse(responseCode = "200", description = "The group training", headers = @Header(name = "ETag"))
    @ApiResponse(responseCode = "304", description = "Unchanged since the ETag of If-None-Match", content = @Content)
    ResponseEntity<GroupTrainingView> view(@PathVariable UUID id, @Parameter(hidden = true) Caller caller) {
        return answers.ok(viewGroupTraining.handle(id, callers.athlete(caller)), caller);
    }

    @PatchMapping(consumes = {MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON_VALUE})
    @PreAuthorize("hasAuthority('SCOPE_activity:write')")
    @Operation(
            operationId = "changeGroupTraining",
            summary = "Edits a group training",
            description =
                    "For its organisers. Takes a JSON merge patch (RFC 7396): a member replaces, null removes, the rest stays; "
                            + "place is replaced as a whole. A greater capacity lets those who wait move up.")
    @ApiResponse(responseCode = "200", description = "The changed group training", headers = @Header(name = "ETag"))
    @ApiResponse(
            responseCode = "409",
            description = "It is cancelled or has begun, or more have a place than there would be",
            content = @Content)
    ResponseEntity<GroupTrainingView> change(
            @PathVariable UUID id,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(implementation = GroupTrainingDocument.class)))
                    @RequestBody
                    Map<String, @Nullable Object> patch,
            @Parameter(description = VERSION) @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable
                    String ifMatch,
            @Parameter(hidden = true) Caller caller) {
        AthleteId athlete = callers.athlete(caller);
        change.handle(id, athlete, match(ifMatch), details -> patched(details, patch));
        return answers.ok(viewGroupTraining.handle(id, athlete), caller);
    }

    @WhileHidden
    @PostMapping(path = "/cancellation", consumes = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasAuthority('SCOPE_activity:write')")
    @Operation(
            operationId = "cancelGroupTraining",
            summary = "Cancels a group training for all",
            description = "For the organiser alone. It is not undone; a cancelled one keeps its first reason.")
    @ApiResponse(responseCode = "200", description = "The cancelled group training", headers = @Header(name = "ETag"))
    ResponseEntity<GroupTrainingView> cancel(
            @PathVariable UUID id,
            @Valid @RequestBody CancellationDocument document,
            @Parameter(description = VERSION) @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable
                    String ifMatch,
            @Parameter(hidden = true) Caller caller) {
        AthleteId athlete = callers.athlete(caller);
        cancel.handle(
                id,
                athlete,
                ifMatch == null ? version -> {} : match(ifMatch),
                CancelGroupTraining.REASON.require("reason", document.reason()));
        return answers.ok(viewGroupTraining.handle(id, athlete), caller);
    }

    private GroupTrainingDetails patched(GroupTrainingDetails details, Map<String, @Nullable Object> patch) {
        return mergePatch
                .apply(patch, GroupTrainingDocument.of(details), GroupTrainingDocument.class)
                .toDetails();
    }

    private static LongConsumer match(@Nullable String ifMatch) {
        return version -> ETags.requireMatch(ifMatch, version);
    }
}
