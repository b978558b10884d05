package io.fitconnect.training.viewing.web;

import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.http.MediaType;

/** The description of an answer that is a photo of another's training. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ApiResponse(
        responseCode = "200",
        description = "The picture",
        headers = @Header(name = "ETag"),
        content =
                @Content(mediaType = MediaType.IMAGE_JPEG_VALUE, schema = @Schema(type = "string", format = "binary")))
@ApiResponse(responseCode = "304", description = "The same as with the ETag of If-None-Match", content = @Content)
@ApiResponse(responseCode = "404", description = "No such photo, or not shown to the viewer", content = @Content)
@interface ShowsPhoto {}
