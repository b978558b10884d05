package io.fitconnect.training.feed.web;

import io.fitconnect.training.feed.FeedContent;
import io.fitconnect.training.feed.ReadFeed;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The calendar, for programs that know its address; they send no token. */
@RestController
@RequestMapping(path = CalendarFeedController.PATH, produces = CalendarFeedController.CALENDAR)
@Tag(name = "Calendar")
class CalendarFeedController {

    static final String PATH = "/calendars";
    static final String CALENDAR = "text/calendar;charset=UTF-8";

    private static final String SUFFIX = ".ics";

    private final ReadFeed readFeed;

    CalendarFeedController(ReadFeed readFeed) {
        this.readFeed = readFeed;
    }

    /** Where a calendar stands. */
    static String pathOf(String secret) {
        return PATH + "/" + secret + SUFFIX;
    }

    @GetMapping("/{address}")
    @SecurityRequirements
    @Operation(
            operationId = "readCalendarFeed",
            summary = "Reads a calendar",
            description =
                    "In iCalendar format (RFC 5545): trainings of the last twelve months, and the plan from then on."
                            + " The address is the key to it; it is handed out by its athlete alone.")
    @ApiResponse(responseCode = "200", description = "The calendar", headers = @Header(name = "ETag"))
    @ApiResponse(responseCode = "304", description = "Unchanged since the ETag of If-None-Match", content = @Content)
    ResponseEntity<String> read(
            @Parameter(description = "The secret, and .ics behind it") @PathVariable String address) {
        String secret = address.endsWith(SUFFIX) ? address.substring(0, address.length() - SUFFIX.length()) : address;
        FeedContent content = readFeed.handle(secret);
        String text = CalendarText.of(content);
        return ResponseEntity.ok()
                .eTag(tag(text))
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header(HttpHeaders.CONTENT_LANGUAGE, content.language().toLanguageTag())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"fitconnect.ics\"")
                .header("X-Robots-Tag", "noindex")
                .body(text);
    }

    private static String tag(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return '"' + HexFormat.of().formatHex(digest, 0, 16) + '"';
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
