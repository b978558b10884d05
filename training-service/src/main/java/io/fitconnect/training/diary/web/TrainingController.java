package io.fitconnect.training.diary.web;

import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.web.ETags;
import io.fitconnect.platform.web.MergePatch;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.ChangeTraining;
import io.fitconnect.training.diary.DeleteTraining;
import io.fitconnect.training.diary.DiaryEntry;
import io.fitconnect.training.diary.RestoreTraining;
import io.fitconnect.training.diary.TrainingId;
import io.fitconnect.training.diary.TrainingKey;
import io.fitconnect.training.diary.TrashTraining;
import io.fitconnect.training.diary.ViewTraining;
import io.fitconnect.training.diary.ViewVersion;
import io.fitconnect.training.diary.Writer;
import io.fitconnect.training.diary.Writers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One training of the diary. */
@RestController
@RequestMapping(path = DiaryController.PATH + "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Trainings")
class TrainingController {

    private final ViewTraining viewTraining;
    private final ViewVersion viewVersion;
    private final ChangeTraining changeTraining;
    private final TrashTraining trashTraining;
    private final RestoreTraining restoreTraining;
    private final DeleteTraining deleteTraining;
    private final TrainingPatches patches;
    private final TrainingResponses responses;
    private final Writers writers;

    TrainingController(
            ViewTraining viewTraining,
            ViewVersion viewVersion,
            ChangeTraining changeTraining,
            TrashTraining trashTraining,
            RestoreTraining restoreTraining,
            DeleteTraining deleteTraining,
            TrainingPatches patches,
            TrainingResponses responses,
            Writers writers) {
        this.viewTraining = viewTraining;
        this.viewVersion = viewVersion;
        this.changeTraining = changeTraining;
        this.trashTraining = trashTraining;
        this.restoreTraining = restoreTraining;
        this.deleteTraining = deleteTraining;
        this.patches = patches;
        this.responses = responses;
        this.writers = writers;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('SCOPE_activity:read')")
    @Operation(operationId = "viewTraining", summary = "Reads a training with laps and track")
    @ApiResponse(responseCode = "200", description = "The training", headers = @Header(name = "ETag"))
    @ApiResponse(responseCode = "304", description = "Unchanged since the ETag of If-None-Match", content = @Content)
    ResponseEntity<TrainingView> view(
            @PathVariable UUID id,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable
                    String ifNoneMatch,
            @Parameter(hidden = true) Caller caller,
            Locale locale) {
        TrainingKey key = key(caller, id);
        if (ifNoneMatch != null) {
            Optional<String> current = viewVersion.handle(key).map(version -> ETags.of(version, locale));
            if (current.filter(tag -> ETags.isNamed(ifNoneMatch, tag)).isPresent()) {
                return responses.unchanged(current.get(), locale);
            }
        }
        return responses.ok(viewTraining.handle(key), writers.of(caller), locale);
    }

    @PatchMapping(consumes = {MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON_VALUE})
    @PreAuthorize("hasAuthority('SCOPE_activity:write')")
    @Operation(
            operationId = "changeTraining",
            summary = "Edits a training",
            description = "Takes a JSON merge patch (RFC 7396): a member replaces, null removes, the rest stays. Of a "
                    + "recorded training times, distances and sensor values stay as they are; startTime, utcOffsetSeconds "
                    + "and timeZone correct the recorder's clock, also of laps and of all recordings that were merged, and "
                    + "elapsedSeconds and movingSeconds say how long it took where the recorder had no clock. A vendor's app "
                    + "changes only what it pushed itself, and neither visibility nor the private note.")
    @ApiResponse(responseCode = "200", description = "The changed training", headers = @Header(name = "ETag"))
    @ApiResponse(
            responseCode = "204",
            description = "Changed; a client without activity:read sees nothing of the training",
            headers = @Header(name = "ETag"),
            content = @Content)
    @ApiResponse(
            responseCode = "409",
            description = "Times, distances and sensor values of a recorded training stay as they are",
            content = @Content)
    ResponseEntity<TrainingView> change(
            @PathVariable UUID id,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(implementation = TrainingDocument.class)))
                    @RequestBody
                    Map<String, @Nullable Object> patch,
            @Parameter(description = "The ETag of the version that you have read")
                    @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
                    @Nullable
                    String ifMatch,
            @Parameter(hidden = true) Caller caller,
            Locale locale) {
        TrainingKey key = key(caller, id);
        LongConsumer requireVersion = currentVersion -> ETags.requireMatch(ifMatch, currentVersion);
        Writer writer = writers.of(caller);
        DiaryEntry changed =
                changeTraining.handle(key, writer, requireVersion, details -> patches.apply(key, details, patch));
        return writer.reads() ? responses.ok(changed, writer, locale) : responses.noContent(changed);
    }

    @DeleteMapping
    @PreAuthorize("hasAuthority('SCOPE_activity:write')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "deleteTraining",
            summary = "Puts a training into the trash",
            description = "It counts no longer and can be restored for 30 days; then it is deleted for good with its "
                    + "recorded samples. A vendor's app deletes only what it pushed itself, and never for good.")
    void delete(
            @PathVariable UUID id,
            @Parameter(description = "Delete at once what counts or lies in the trash; nothing brings it back")
                    @RequestParam(defaultValue = "false")
                    boolean forGood,
            @Parameter(description = "Delete this version only")
                    @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
                    @Nullable
                    String ifMatch,
            @Parameter(hidden = true) Caller caller) {
        LongConsumer requireVersion =
                ifMatch == null ? version -> {} : currentVersion -> ETags.requireMatch(ifMatch, currentVersion);
        if (forGood) {
            deleteTraining.handle(key(caller, id), writers.of(caller), requireVersion);
        } else {
            trashTraining.handle(key(caller, id), writers.of(caller), requireVersion);
        }
    }

    @PostMapping("/restoration")
    @PreAuthorize("hasAuthority('SCOPE_activity:write')")
    @Operation(
            operationId = "restoreTraining",
            summary = "Takes a training out of the trash",
            description = "It counts as before. A training that counts already is answered as it is.")
    @ApiResponse(responseCode = "200", description = "The restored training", headers = @Header(name = "ETag"))
    @ApiResponse(
            responseCode = "204",
            description = "Restored; a client without activity:read sees nothing of the training",
            headers = @Header(name = "ETag"),
            content = @Content)
    ResponseEntity<TrainingView> restore(
            @PathVariable UUID id, @Parameter(hidden = true) Caller caller, Locale locale) {
        Writer writer = writers.of(caller);
        DiaryEntry restored = restoreTraining.handle(key(caller, id), writer);
        return writer.reads() ? responses.ok(restored, writer, locale) : responses.noContent(restored);
    }

    private static TrainingKey key(Caller caller, UUID id) {
        return new TrainingKey(new AthleteId(caller.requireSubject()), new TrainingId(id));
    }
}
