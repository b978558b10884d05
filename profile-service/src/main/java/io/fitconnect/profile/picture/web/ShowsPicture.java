package io.fitconnect.profile.picture.web;

import io.fitconnect.platform.picture.PictureAnswer;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The description of an answer that is a picture. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@PictureAnswer
@ApiResponse(responseCode = "404", description = "No picture, or not shown to the viewer", content = @Content)
@interface ShowsPicture {}
