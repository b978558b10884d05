package io.fitconnect.integration.stream.web;

import io.fitconnect.integration.answer.AnswerBrokenOff;
import io.fitconnect.integration.answer.LongAnswers;
import io.fitconnect.integration.imports.Activity;
import io.fitconnect.integration.stream.MergedStreams;
import io.fitconnect.integration.stream.TrainingStreams;
import io.fitconnect.platform.security.Caller;
import io.fitconnect.recording.SampleStream;
import io.fitconnect.recording.StreamKind;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import tools.jackson.databind.json.JsonMapper;

/** The samples of a training, for its athlete. A client may keep them and asks whether they were corrected since. */
@RestController
@RequestMapping("/api/v1/trainings/{trainingId}/streams")
@PreAuthorize("hasAuthority('SCOPE_activity:read')")
@Tag(name = "Streams", description = "Samples of recorded trainings")
class StreamController {

    private final TrainingStreams trainings;
    private final MergedStreams merged;
    private final StreamColumns columns;
    private final LongAnswers longAnswers;

    StreamController(TrainingStreams trainings, MergedStreams merged, JsonMapper json, LongAnswers longAnswers) {
        this.trainings = trainings;
        this.merged = merged;
        this.columns = new StreamColumns(json);
        this.longAnswers = longAnswers;
    }

    @Operation(
            summary = "Reads the samples of a training",
            description = "In columns of equal length. Fewer samples keep the shape of the curves: low has at most 100,"
                    + " medium 1,000, high 10,000, full all. The time is always among them.")
    @ApiResponse(
            responseCode = "200",
            description = "The columns that the recording has",
            content = @Content(schema = @Schema(implementation = StreamsDocument.class)))
    @ApiResponse(responseCode = "304", description = "Unchanged since the ETag of If-None-Match", content = @Content)
    @ApiResponse(responseCode = "500", description = "The samples are damaged; it was recorded")
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    void read(
            @Parameter(hidden = true) Caller caller,
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
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        UUID athlete = caller.requireSubject();
        StreamQuery query = StreamQuery.of(types, resolution);
        Activity activity = trainings.get(athlete, trainingId);
        StreamReading reading =
                new StreamReading(trainingId, query, activity, trainings.listOthers(activity, athlete, trainingId));
        if (isKept(request, reading.eTag())) {
            letKeep(response, reading.eTag());
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        } else if (reading.isLarge()) {
            spoolAndSend(reading, response);
        } else {
            write(reading, response);
        }
    }

    private Stream<SampleStream> oneByOne(StreamReading reading) {
        return reading.others().isEmpty()
                ? reading.query().kinds().stream().flatMap(kind -> list(reading, Set.of(kind)))
                : list(reading, reading.query().kinds());
    }

    private Stream<SampleStream> list(StreamReading reading, Set<StreamKind> kinds) {
        return merged.list(reading.activity(), reading.others(), reading.query().detail(), kinds).stream();
    }

    private void spoolAndSend(StreamReading reading, HttpServletResponse response) throws IOException {
        longAnswers.send(
                out -> columns.write(out, reading, new FoundStreams(oneByOne(reading))), new LongAnswers.Client() {
                    @Override
                    public OutputStream open(long bytes) throws IOException {
                        describe(reading, response);
                        response.setContentLengthLong(bytes);
                        return response.getOutputStream();
                    }

                    @Override
                    public boolean hasBegun() {
                        return response.isCommitted();
                    }
                });
    }

    private void write(StreamReading reading, HttpServletResponse response) throws IOException {
        FoundStreams found = new FoundStreams(list(reading, reading.query().kinds()));
        describe(reading, response);
        try {
            columns.write(response.getOutputStream(), reading, found);
        } catch (RuntimeException failure) {
            if (response.isCommitted()) {
                throw new AnswerBrokenOff(failure);
            }
            response.reset();
            throw failure;
        }
    }

    private static void describe(StreamReading reading, HttpServletResponse response) {
        letKeep(response, reading.eTag());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    }

    /** Takes it from the problem handler: the server then breaks the connection. */
    @ExceptionHandler
    void onBrokenOff(AnswerBrokenOff brokenOff) throws AnswerBrokenOff {
        throw brokenOff;
    }

    /** Asked without the response, to which the ETag would be added before it is known that there is something to tag. */
    private static boolean isKept(HttpServletRequest request, String eTag) {
        return new ServletWebRequest(request).checkNotModified(eTag);
    }

    private static void letKeep(HttpServletResponse response, String eTag) {
        response.setHeader(HttpHeaders.ETAG, eTag);
        response.setHeader(
                HttpHeaders.CACHE_CONTROL, CacheControl.noCache().cachePrivate().getHeaderValue());
        response.setHeader(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION);
    }
}
