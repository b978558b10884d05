package io.fitconnect.training.strength.web;

import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.web.ETags;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.TrainingId;
import io.fitconnect.training.diary.TrainingKey;
import io.fitconnect.training.diary.Writer;
import io.fitconnect.training.diary.Writers;
import io.fitconnect.training.strength.ReplaceStrengthLog;
import io.fitconnect.training.strength.StrengthLog;
import io.fitconnect.training.strength.ViewStrengthLog;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The sets of one training. */
@RestController
@RequestMapping(path = "/api/v1/trainings/{id}/sets", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Trainings")
class StrengthLogController {

    private final ViewStrengthLog viewLog;
    private final ReplaceStrengthLog replaceLog;
    private final Writers writers;

    StrengthLogController(ViewStrengthLog viewLog, ReplaceStrengthLog replaceLog, Writers writers) {
        this.viewLog = viewLog;
        this.replaceLog = replaceLog;
        this.writers = writers;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('SCOPE_activity:read')")
    @Operation(operationId = "viewSets", summary = "Reads the sets of a training; none are an empty list of version 0")
    @ApiResponse(responseCode = "200", description = "The sets", headers = @Header(name = "ETag"))
    @ApiResponse(responseCode = "304", description = "Unchanged since the ETag of If-None-Match", content = @Content)
    ResponseEntity<StrengthLogView> view(@PathVariable UUID id, @Parameter(hidden = true) Caller caller) {
        return render(viewLog.handle(key(caller, id)));
    }

    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasAuthority('SCOPE_activity:write')")
    @Operation(
            operationId = "replaceSets",
            summary = "Replaces the sets of a training",
            description = "A vendor's app changes only the sets of what it pushed itself.")
    @ApiResponse(responseCode = "200", description = "The new sets", headers = @Header(name = "ETag"))
    @ApiResponse(
            responseCode = "204",
            description = "Replaced; a client without activity:read sees nothing of the training",
            headers = @Header(name = "ETag"),
            content = @Content)
    ResponseEntity<StrengthLogView> replace(
            @PathVariable UUID id,
            @Valid @RequestBody StrengthLogDocument document,
            @Parameter(description = "The ETag of the version that you have read")
                    @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
                    @Nullable
                    String ifMatch,
            @Parameter(hidden = true) Caller caller) {
        Writer writer = writers.of(caller);
        StrengthLog log = replaceLog.handle(
                key(caller, id), writer, version -> ETags.requireMatch(ifMatch, version), document.toSets());
        return writer.reads()
                ? render(log)
                : ResponseEntity.noContent().eTag(ETags.of(log.version())).build();
    }

    private static ResponseEntity<StrengthLogView> render(StrengthLog log) {
        return ResponseEntity.ok()
                .eTag(ETags.of(log.version()))
                .cacheControl(CacheControl.noCache().cachePrivate())
                .varyBy(HttpHeaders.AUTHORIZATION)
                .body(StrengthLogView.of(log));
    }

    private static TrainingKey key(Caller caller, UUID id) {
        return new TrainingKey(new AthleteId(caller.requireSubject()), new TrainingId(id));
    }
}
