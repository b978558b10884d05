package io.fitconnect.integration.sandbox.web;

import io.fitconnect.integration.sandbox.SandboxRecording;
import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Recordings that a developer pushes for made-up athletes, as often as wanted. */
@RestController
@RequestMapping("/api/v1/vendor/sandbox/recordings")
@PreAuthorize("hasAnyAuthority('SCOPE_activity:write', 'SCOPE_vendor:manage')")
@Tag(name = "Vendor")
class SandboxController {

    private static final String GPX = "application/gpx+xml";
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2099-12-31T00:00:00Z");

    private final Clock clock;

    SandboxController(Clock clock) {
        this.clock = clock;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "listSandboxRecordings",
            summary = "Lists recordings to push for made-up athletes",
            description =
                    "An app pushes for its made-up athletes 1 to 5 with a token of its own (client credentials) and the "
                            + "header FitConnect-Sandbox-Athlete, to /api/v1/imports, /api/v1/imports/batches and /api/v1/metrics. "
                            + "Nobody's consent is needed, nobody sees them, and they are forgotten after a week")
    @ApiResponse(responseCode = "200", description = "The recordings, on one page", useReturnTypeSchema = true)
    ResponseEntity<Page<SandboxRecordingView>> list() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Page<>(
                        Arrays.stream(SandboxRecording.values())
                                .map(SandboxRecordingView::of)
                                .toList(),
                        null));
    }

    @GetMapping(path = "/{name}", produces = GPX)
    @Operation(operationId = "downloadSandboxRecording", summary = "Downloads a recording to push")
    @ApiResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = GPX, schema = @Schema(type = "string")))
    @ApiResponse(
            responseCode = "404",
            description = "There is no recording of this name",
            content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
    ResponseEntity<byte[]> download(
            @PathVariable String name,
            @Parameter(description = "When it began; an hour ago when absent. Another start makes another recording")
                    @RequestParam
                    @Nullable
                    Instant startTime) {
        if (startTime != null && (startTime.isBefore(EARLIEST) || startTime.isAfter(LATEST))) {
            throw InvalidValue.refuse("startTime", "must lie in the years 2000 to 2099");
        }
        SandboxRecording recording = SandboxRecording.find(name)
                .orElseThrow(() -> new Refusal(
                        CommonProblems.NOT_FOUND,
                        "There is no recording of this name. List them to see which there are."));
        Instant start = startTime == null ? clock.instant().minus(1, ChronoUnit.HOURS) : startTime;
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType(GPX))
                .body(recording.gpx(start.truncatedTo(ChronoUnit.SECONDS)));
    }
}
