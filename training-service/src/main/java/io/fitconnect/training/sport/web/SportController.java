package io.fitconnect.training.sport.web;

import io.fitconnect.platform.message.Languages;
import io.fitconnect.platform.sport.Sports;
import io.fitconnect.platform.web.ETags;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What can be trained. The catalogue changes only with a release, so clients keep it for an hour. */
@RestController
@RequestMapping(path = "/api/v1/sports", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Sports", description = "The catalogue of sports")
class SportController {

    private static final CacheControl ONE_HOUR =
            CacheControl.maxAge(Duration.ofHours(1)).cachePrivate();
    private static final Map<Locale, SportList> LISTS =
            Languages.ALL.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), SportList::in));

    @GetMapping
    @PreAuthorize("hasAuthority('SCOPE_activity:read') or hasAuthority('SCOPE_activity:write')")
    @Operation(operationId = "listSports", summary = "Lists all sports")
    @ApiResponse(responseCode = "200", description = "All sports", headers = @Header(name = "ETag"))
    @ApiResponse(responseCode = "304", description = "Unchanged since the ETag of If-None-Match", content = @Content)
    ResponseEntity<SportList> list(@Parameter(hidden = true) Locale locale) {
        Locale language = Languages.nearest(locale);
        SportList sports = Objects.requireNonNull(LISTS.get(language));
        return ResponseEntity.ok()
                .eTag(ETags.of(sports.fingerprint(), language))
                .cacheControl(ONE_HOUR)
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.AUTHORIZATION)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag())
                .body(sports);
    }

    /** All sports, in the catalogue's order. */
    record SportList(List<SportView> items) {

        long fingerprint() {
            return Integer.toUnsignedLong(toString().hashCode());
        }

        static SportList in(Locale locale) {
            return new SportList(Sports.all().stream()
                    .map(sport -> SportView.of(sport, locale))
                    .toList());
        }
    }
}
