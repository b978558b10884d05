package io.fitconnect.integration.recording.web;

import io.fitconnect.integration.answer.AnswerBrokenOff;
import io.fitconnect.integration.answer.LongAnswers;
import io.fitconnect.integration.imports.FindRecordedFile;
import io.fitconnect.integration.imports.RecordedFile;
import io.fitconnect.integration.rawfile.RawFiles;
import io.fitconnect.integration.recording.WriteRecording;
import io.fitconnect.integration.stream.StreamProblems;
import io.fitconnect.integration.stream.StreamText;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.security.Caller;
import io.fitconnect.recording.export.ExportFormat;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The recording of a training as a file, for its athlete. */
@RestController
@RequestMapping("/api/v1/trainings/{trainingId}/recording")
@PreAuthorize("hasAuthority('SCOPE_activity:read')")
@Tag(name = "Recordings", description = "Recordings as files")
class RecordingController {

    private final FindRecordedFile findRecordedFile;
    private final WriteRecording writeRecording;
    private final RawFiles files;
    private final LongAnswers longAnswers;

    RecordingController(
            FindRecordedFile findRecordedFile, WriteRecording writeRecording, RawFiles files, LongAnswers longAnswers) {
        this.findRecordedFile = findRecordedFile;
        this.writeRecording = writeRecording;
        this.files = files;
        this.longAnswers = longAnswers;
    }

    @Operation(
            operationId = "downloadRecording",
            summary = "Downloads the recording of a training",
            description = "`original` is the file as it was handed in, with all of its sessions. The others are written"
                    + " from the training's session: GPX has its samples with positions, TCX and FIT all samples with"
                    + " times. FIT times are whole seconds.")
    @ApiResponse(
            responseCode = "200",
            description = "The file, as an attachment",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
                        schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = FileFormat.GPX_TYPE, schema = @Schema(type = "string")),
                @Content(mediaType = FileFormat.TCX_TYPE, schema = @Schema(type = "string")),
                @Content(mediaType = FileFormat.FIT_TYPE, schema = @Schema(type = "string", format = "binary"))
            })
    @ApiResponse(
            responseCode = "409",
            description = "The format cannot hold this recording; `formats` are those that can")
    @GetMapping(
            produces = {
                MediaType.APPLICATION_OCTET_STREAM_VALUE,
                FileFormat.GPX_TYPE,
                FileFormat.TCX_TYPE,
                FileFormat.FIT_TYPE
            })
    void download(
            @Parameter(hidden = true) Caller caller,
            @PathVariable UUID trainingId,
            @Parameter(
                            schema =
                                    @Schema(
                                            allowableValues = {"original", "gpx", "tcx", "fit"},
                                            defaultValue = "original"))
                    @RequestParam(defaultValue = "original")
                    String format,
            HttpServletResponse response)
            throws IOException {
        FileFormat asked = FileFormat.of(format);
        RecordedFile file = findRecordedFile
                .handle(caller.requireSubject(), trainingId)
                .orElseThrow(() -> new Refusal(StreamProblems.NO_RECORDING, StreamText.ONLY_IMPORTED.message()));
        FileAnswer answer = new FileAnswer(response, asked.mediaType(), asked.nameOf(file));
        Optional<ExportFormat> written = asked.written();
        if (written.isPresent()) {
            longAnswers.send(output -> writeRecording.write(file, written.get(), output), answer);
        } else {
            try (InputStream content = files.open(file.entry().id())) {
                longAnswers.send(content, file.entry().contentBytes(), answer);
            }
        }
    }

    /** Takes it from the problem handler: the server then breaks the connection. */
    @ExceptionHandler
    void onBrokenOff(AnswerBrokenOff brokenOff) throws AnswerBrokenOff {
        throw brokenOff;
    }
}
