package io.fitconnect.integration.stream.web;

import io.fitconnect.integration.stream.ReadSharedStreams;
import io.fitconnect.integration.stream.SharedStreams;
import io.fitconnect.integration.stream.StreamProblems;
import io.fitconnect.integration.stream.StreamText;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.security.FirstPartyClients;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** The samples of a training for those to whom its athlete shows it. They change with what the athlete shows. */
@RestController
@RequestMapping("/api/v1/athletes/{athleteId}/trainings/{trainingId}/streams")
@PreAuthorize("hasAuthority('SCOPE_activity:read')")
@Tag(name = "Streams")
class SharedStreamController {

    private final ReadSharedStreams readSharedStreams;
    private final FirstPartyClients firstPartyClients;
    private final StreamColumns columns;

    SharedStreamController(ReadSharedStreams readSharedStreams, FirstPartyClients firstPartyClients, JsonMapper json) {
        this.readSharedStreams = readSharedStreams;
        this.firstPartyClients = firstPartyClients;
        this.columns = new StreamColumns(json);
    }

    @Operation(
            operationId = "readSharedStreams",
            summary = "Reads the samples of another's training",
            description = "As its athlete shows them, cut by privacy zones; full is answered as high.")
    @ApiResponse(
            responseCode = "200",
            description = "The columns that the viewer may see",
            content = @Content(schema = @Schema(implementation = SharedStreamsDocument.class)))
    @ApiResponse(
            responseCode = "404",
            description = "No such recording, or not shown to the viewer",
            content = @Content)
    @ApiResponse(responseCode = "500", description = "The samples are damaged; it was recorded")
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    void read(
            @Parameter(hidden = true) Caller caller,
            @PathVariable UUID athleteId,
            @PathVariable UUID trainingId,
            @Parameter(
                            description = "What to read, all when absent",
                            array =
                                    @ArraySchema(
                                            schema =
                                                    @Schema(
                                                            allowableValues = {
                                                                "time", "latitude", "longitude", "distance", "altitude",
                                                                "speed", "heartRate", "cadence", "power", "temperature"
                                                            })))
                    @RequestParam
                    @Nullable
                    List<String> types,
            @Parameter(
                            schema =
                                    @Schema(
                                            allowableValues = {"low", "medium", "high", "full"},
                                            defaultValue = "medium"))
                    @RequestParam(defaultValue = "medium")
                    String resolution,
            HttpServletResponse response)
            throws IOException {
        StreamQuery query = StreamQuery.of(types, resolution);
        SharedStreams shared =
                readSharedStreams.handle(athleteId, trainingId, viewer(caller), query.kinds(), query.detail());
        response.setHeader(
                HttpHeaders.CACHE_CONTROL, CacheControl.noStore().cachePrivate().getHeaderValue());
        response.setHeader(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        columns.write(response.getOutputStream(), trainingId, shared);
    }

    private UUID viewer(Caller caller) {
        if (!firstPartyClients.contains(caller)) {
            throw new Refusal(StreamProblems.NOT_FOR_VENDORS, StreamText.ONLY_OWN_DATA.message());
        }
        return caller.requireSubject();
    }
}
