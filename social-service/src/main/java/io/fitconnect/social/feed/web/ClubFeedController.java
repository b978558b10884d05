package io.fitconnect.social.feed.web;

import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.web.Page;
import io.fitconnect.social.feed.ReadClubFeed;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The feed of a club, for its members. */
@RestController
@RequestMapping(path = "/api/v1/clubs/{id}/feed", produces = MediaType.APPLICATION_JSON_VALUE)
@PreAuthorize("hasAuthority('SCOPE_social:read')")
@Tag(name = "Feed")
class ClubFeedController {

    private final ReadClubFeed readClubFeed;
    private final FeedAnswers answers;

    ClubFeedController(ReadClubFeed readClubFeed, FeedAnswers answers) {
        this.readClubFeed = readClubFeed;
        this.answers = answers;
    }

    @GetMapping
    @Operation(
            operationId = "readClubFeed",
            summary = "Lists trainings and group trainings that members show to their clubs, newest first",
            description = "For members. A page may be short or empty and still have a nextCursor.")
    @ApiResponse(responseCode = "200", description = "A page of the club's feed")
    @ApiResponse(
            responseCode = "404",
            description = "No such club, or the caller is no member of it",
            content = @Content)
    ResponseEntity<Page<FeedItemView>> read(
            @PathVariable UUID id,
            @Parameter(
                            description = "Entries on a page",
                            schema = @Schema(type = "integer", minimum = "1", maximum = "100", defaultValue = "20"))
                    @RequestParam(defaultValue = "20")
                    int limit,
            @Parameter(description = "The nextCursor of the page before") @RequestParam(required = false) @Nullable
                    String cursor,
            @Parameter(hidden = true) Caller caller) {
        return answers.of(readClubFeed.handle(caller.requireSubject(), id, FeedAnswers.after(cursor), limit));
    }
}
