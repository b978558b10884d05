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
@Operation(operationId = "handIn", summary = "Hand in a recording", description = """
                A FIT, GPX or TCX file, as it is or in gzip, as the body of the request or as the part `file` of a form. What \
                it is follows from its content; type and name are not trusted. The same content of an athlete is taken once: \
                sending it again answers with the import that there is. Poll the address in `Location` until the import is \
                done or refused.""")
@RequestBody(
        required = true,
        content = {
            @Content(
                    mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
                    schema = @Schema(type = "string", format = "binary")),
            @Content(mediaType = UploadController.FIT, schema = @Schema(type = "string", format = "binary")),
            @Content(mediaType = UploadController.GPX, schema = @Schema(type = "string", format = "binary")),
            @Content(mediaType = UploadController.TCX, schema = @Schema(type = "string", format = "binary")),
            @Content(mediaType = UploadController.GZIP, schema = @Schema(type = "string", format = "binary")),
            @Content(mediaType = UploadController.OLD_GZIP, schema = @Schema(type = "string", format = "binary")),
            @Content(mediaType = MediaType.APPLICATION_XML_VALUE, schema = @Schema(type = "string", format = "binary")),
            @Content(mediaType = MediaType.TEXT_XML_VALUE, schema = @Schema(type = "string", format = "binary")),
            @Content(
                    mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                    schema = @Schema(implementation = UploadForm.class))
        })
@ApiResponse(responseCode = "202", description = "Kept, and being decoded", useReturnTypeSchema = true)
@ApiResponse(responseCode = "200", description = "Known already, and decided", useReturnTypeSchema = true)
@ApiResponse(responseCode = "409", description = "The externalId was used for a recording with other content")
@ApiResponse(responseCode = "413", description = "The file is larger than 25 MiB as it is sent")
@ApiResponse(responseCode = "415", description = "The content type is none of those above")
@interface HandsInRecording {}
