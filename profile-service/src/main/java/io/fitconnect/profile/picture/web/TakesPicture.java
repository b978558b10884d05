package io.fitconnect.profile.picture.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.http.MediaType;

/** The description of both ways to give a picture: the file is the body. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@RequestBody(
        required = true,
        description =
                "At most 20 MB and 50 million pixels (16 million of a WebP). It is turned upright and encoded again in two "
                        + "sizes; its place, camera and other metadata are dropped.",
        content = {
            @Content(mediaType = MediaType.IMAGE_JPEG_VALUE, schema = @Schema(type = "string", format = "binary")),
            @Content(mediaType = MediaType.IMAGE_PNG_VALUE, schema = @Schema(type = "string", format = "binary")),
            @Content(mediaType = TakesPicture.WEBP, schema = @Schema(type = "string", format = "binary"))
        })
@ApiResponse(
        responseCode = "200",
        description = "The new picture, which replaces the one before",
        useReturnTypeSchema = true)
@ApiResponse(responseCode = "413", description = "The file is too large")
@ApiResponse(responseCode = "415", description = "The content type is none of those above")
@ApiResponse(responseCode = "422", description = "No picture that is taken")
@ApiResponse(responseCode = "503", description = "Many pictures wait; send it later")
@interface TakesPicture {

    String WEBP = "image/webp";
}
