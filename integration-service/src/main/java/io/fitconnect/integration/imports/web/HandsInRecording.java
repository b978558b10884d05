package io.fitconnect.integration.imports.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.http.MediaType;

/** The description of both ways to hand in a recording. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Operation(operationId = "handIn", summary = "Uploads a recording", description = """
                A FIT, GPX, TCX or KML file, plain or gzipped, a KMZ archive, or an activity as JSON (docs/vendor-push.md), as the request body or as the form part `file`. The content decides \
                the format; type and name are ignored. Content that the athlete uploaded before is not imported again: the \
                answer names the existing import. Poll `Location` until the import is done, refused or failed.""")
@RequestBody(
        required = true,
        content = {
            @Content(
                    mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
                    schema = @Schema(type = "string", format = "binary")),
            @Content(mediaType = UploadController.FIT, schema = @Schema(type = "string", format = "binary")),
            @Content(mediaType = UploadController.GPX, schema = @Schema(type = "string", format = "binary")),
            @Content(mediaType = UploadController.TCX, schema = @Schema(type = "string", format = "binary")),
            @Content(mediaType = UploadController.KML, schema = @Schema(type = "string", format = "binary")),
            @Content(mediaType = UploadController.KMZ, schema = @Schema(type = "string", format = "binary")),
            @Content(mediaType = UploadController.ACTIVITY, schema = @Schema(type = "string", format = "binary")),
            @Content(mediaType = UploadController.GZIP, schema = @Schema(type = "string", format = "binary")),
            @Content(mediaType = UploadController.OLD_GZIP, schema = @Schema(type = "string", format = "binary")),
            @Content(mediaType = MediaType.APPLICATION_XML_VALUE, schema = @Schema(type = "string", format = "binary")),
            @Content(mediaType = MediaType.TEXT_XML_VALUE, schema = @Schema(type = "string", format = "binary")),
            @Content(
                    mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                    schema = @Schema(implementation = UploadForm.class))
        })
@ApiResponse(responseCode = "202", description = "Accepted; decoding is under way", useReturnTypeSchema = true)
@ApiResponse(responseCode = "200", description = "Uploaded before; the import has ended", useReturnTypeSchema = true)
@ApiResponse(responseCode = "404", description = "The account was erased while the recording was uploaded")
@ApiResponse(responseCode = "409", description = "The externalId was used for a recording with other content")
@ApiResponse(responseCode = "413", description = "The file is larger than 25 MiB as it is sent")
@ApiResponse(responseCode = "415", description = "The content type is none of those above")
@ApiResponse(responseCode = "429", description = "A quota is used up; Retry-After and RateLimit say when to send again")
@interface HandsInRecording {}
