package io.fitconnect.integration.imports.web;

import io.fitconnect.integration.imports.ImportIntake;
import io.fitconnect.integration.imports.ImportProblems;
import io.fitconnect.integration.imports.ImportSettings;
import io.fitconnect.integration.imports.Sender;
import io.fitconnect.integration.imports.ViewImport;
import io.fitconnect.integration.quota.PushLane;
import io.fitconnect.integration.quota.PushQuotas;
import io.fitconnect.integration.refusal.NoteRefusals;
import io.fitconnect.integration.refusal.RefusedItem;
import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.problem.web.ProblemAnswer;
import io.fitconnect.platform.security.Caller;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.tomcat.util.http.fileupload.impl.FileCountLimitExceededException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;
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
    static final String KML = "application/vnd.google-earth.kml+xml";
    static final String KMZ = "application/vnd.google-earth.kmz";
    static final String ACTIVITY = "application/vnd.fitconnect.activity+json";
    static final String GZIP = "application/gzip";

    static final String OLD_GZIP = "application/x-gzip";

    private final ImportIntake intake;
    private final ViewImport viewImport;
    private final ImportSenders senders;
    private final ImportSettings settings;
    private final NoteRefusals noteRefusals;
    private final PushQuotas quotas;

    UploadController(
            ImportIntake intake,
            ViewImport viewImport,
            ImportSenders senders,
            ImportSettings settings,
            NoteRefusals noteRefusals,
            PushQuotas quotas) {
        this.intake = intake;
        this.viewImport = viewImport;
        this.senders = senders;
        this.settings = settings;
        this.noteRefusals = noteRefusals;
        this.quotas = quotas;
    }

    @HandsInRecording
    @PostMapping(
            consumes = {
                MediaType.APPLICATION_OCTET_STREAM_VALUE,
                FIT,
                GPX,
                TCX,
                KML,
                KMZ,
                ACTIVITY,
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
            @Parameter(description = "Whether these are recordings of long ago: they have a quota of their own")
                    @RequestParam(defaultValue = "false")
                    boolean backfill,
            @Parameter(hidden = true) HttpServletRequest request,
            @Parameter(hidden = true) HttpServletResponse response)
            throws IOException {
        requireOnce(request);
        refuseTooLarge(request.getContentLengthLong());
        count(senders.of(caller), PushLane.of(backfill), response);
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
            @RequestParam(defaultValue = "false") boolean backfill,
            @RequestParam List<MultipartFile> file,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        requireOnce(request);
        if (file.size() != 1) {
            throw InvalidValue.refuse("file", "must be one part; send each recording in a request of its own");
        }
        count(senders.of(caller), PushLane.of(backfill), response);
        return takePart(caller, idempotencyKey, externalId, fileName, file.get(0));
    }

    private void count(Sender sender, PushLane lane, HttpServletResponse response) {
        if (sender.isVendor()) {
            quotas.take(sender.clientId(), sender.athleteId(), lane, 1).forEach(response::setHeader);
        }
    }

    private ResponseEntity<ImportResource> takePart(
            Caller caller,
            @Nullable String idempotencyKey,
            @Nullable String externalId,
            @Nullable String fileName,
            MultipartFile file)
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
        CountedContent counted = new CountedContent(content);
        UUID id;
        try {
            id = accept(sender, parameters, counted, contentType);
        } finally {
            quotas.chargeBytes(sender.clientId(), sender.athleteId(), counted.bytes());
        }
        return ImportAnswers.accepted(ImportResource.of(viewImport.handle(sender, id)));
    }

    private UUID accept(Sender sender, UploadParameters parameters, InputStream content, @Nullable String contentType) {
        try {
            return intake.accept(parameters.toUpload(sender, content, contentType));
        } catch (Refusal refusal) {
            if (sender.isVendor() && refusal.type().status().is4xxClientError()) {
                noteRefusals.handle(
                        sender.clientId(),
                        List.of(new RefusedItem(
                                RefusedItem.Kind.RECORDING,
                                parameters.externalId(),
                                refusal.type().slug(),
                                null,
                                refusal.detail())));
            }
            throw refusal;
        }
    }

    /** Spring would join them by a comma. */
    private static void requireOnce(HttpServletRequest request) {
        for (String name : List.of("externalId", "fileName")) {
            String[] values = request.getParameterValues(name);
            if (values != null && values.length > 1) {
                throw InvalidValue.refuse(name, "must be given once");
            }
        }
    }

    private void refuseTooLarge(long bytes) {
        if (bytes > settings.maxFileSize().toBytes()) {
            throw ImportProblems.tooLarge(settings.maxFileSize());
        }
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> onTooLargeForm(MaxUploadSizeExceededException tooLarge, Locale language) {
        if (NestedExceptionUtils.getMostSpecificCause(tooLarge) instanceof FileCountLimitExceededException) {
            return ProblemAnswer.of(
                    InvalidValue.refuse("file", "must be one part; send each recording in a request of its own"),
                    null,
                    language);
        }
        return ProblemAnswer.of(ImportProblems.tooLarge(settings.maxFileSize()), null, language);
    }
}
