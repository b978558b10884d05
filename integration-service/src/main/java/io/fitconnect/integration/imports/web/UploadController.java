package io.fitconnect.integration.imports.web;

import io.fitconnect.integration.imports.ImportIntake;
import io.fitconnect.integration.imports.ImportProblems;
import io.fitconnect.integration.imports.ImportSettings;
import io.fitconnect.integration.imports.Sender;
import io.fitconnect.integration.imports.ViewImport;
import io.fitconnect.platform.problem.web.ProblemAnswer;
import io.fitconnect.platform.security.Caller;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;

/** Takes recordings: as the body of a request, or as a part of a form. The content is streamed, never held whole. */
@RestController
@RequestMapping("/api/v1/imports")
@PreAuthorize("hasAuthority('SCOPE_activity:write')")
@Tag(name = "Imports", description = "Recordings from files and vendors")
class UploadController {

    static final String FIT = "application/vnd.ant.fit";
    static final String GPX = "application/gpx+xml";
    static final String TCX = "application/vnd.garmin.tcx+xml";
    static final String GZIP = "application/gzip";

    static final String OLD_GZIP = "application/x-gzip";

    private final ImportIntake intake;
    private final ViewImport viewImport;
    private final ImportSenders senders;
    private final ImportSettings settings;

    UploadController(ImportIntake intake, ViewImport viewImport, ImportSenders senders, ImportSettings settings) {
        this.intake = intake;
        this.viewImport = viewImport;
        this.senders = senders;
        this.settings = settings;
    }

    @HandsInRecording
    @PostMapping(
            consumes = {
                MediaType.APPLICATION_OCTET_STREAM_VALUE,
                FIT,
                GPX,
                TCX,
                GZIP,
                OLD_GZIP,
                MediaType.APPLICATION_XML_VALUE,
                MediaType.TEXT_XML_VALUE
            },
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ImportResource> takeBody(
            @Parameter(hidden = true) Caller caller,
            @Parameter(description = "A new key for each new request; the same key gets the same answer")
                    @RequestHeader(value = UploadParameters.IDEMPOTENCY_KEY, required = false)
                    @Nullable
                    String idempotencyKey,
            @Parameter(description = "The client's own id of the recording, 1 to 200 characters, one for each content")
                    @RequestParam
                    @Nullable
                    String externalId,
            @Parameter(description = "Shown to the athlete; a form's file name counts when it is absent")
                    @RequestParam
                    @Nullable
                    String fileName,
            @Parameter(hidden = true) HttpServletRequest request)
            throws IOException {
        refuseTooLarge(request.getContentLengthLong());
        return take(
                caller,
                new UploadParameters(idempotencyKey, externalId, fileName),
                request.getInputStream(),
                request.getContentType());
    }

    @Hidden
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ImportResource> takeForm(
            @Parameter(hidden = true) Caller caller,
            @RequestHeader(value = UploadParameters.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey,
            @RequestParam @Nullable String externalId,
            @RequestParam @Nullable String fileName,
            @RequestParam MultipartFile file)
            throws IOException {
        refuseTooLarge(file.getSize());
        try (InputStream content = file.getInputStream()) {
            return take(
                    caller,
                    new UploadParameters(
                            idempotencyKey, externalId, fileName == null ? file.getOriginalFilename() : fileName),
                    content,
                    file.getContentType());
        }
    }

    private ResponseEntity<ImportResource> take(
            Caller caller, UploadParameters parameters, InputStream content, @Nullable String contentType) {
        Sender sender = senders.of(caller);
        UUID id = intake.accept(parameters.toUpload(sender, content, contentType));
        return ImportAnswers.accepted(ImportResource.of(viewImport.handle(sender, id)));
    }

    private void refuseTooLarge(long bytes) {
        if (bytes > settings.maxFileSize().toBytes()) {
            throw ImportProblems.tooLarge(settings.maxFileSize());
        }
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> onTooLargeForm(MaxUploadSizeExceededException tooLarge, Locale language) {
        return ProblemAnswer.of(ImportProblems.tooLarge(settings.maxFileSize()), null, language);
    }
}
