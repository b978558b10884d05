package io.fitconnect.profile;

import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Documents what each resource below a profile answers until the profile is made. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Documented
@ApiResponse(
        responseCode = "404",
        description =
                "The path names nothing of this athlete, or the profile is not ready yet: it is made in the moments "
                        + "after registration",
        headers = @Header(name = "Retry-After", description = "Seconds, while the profile is not ready"),
        content = @Content)
public @interface NeedsProfile {}
