package io.fitconnect.training.viewing.web;

import io.fitconnect.platform.picture.PictureAnswer;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The description of an answer that is a photo of another's training. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@PictureAnswer
@ApiResponse(responseCode = "404", description = "No such photo, or not shown to the viewer", content = @Content)
@interface ShowsPhoto {}
