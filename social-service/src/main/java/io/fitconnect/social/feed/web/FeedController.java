package io.fitconnect.social.feed.web;

import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.web.Page;
import io.fitconnect.social.feed.ReadFeed;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The feed of the person who signed in. */
@RestController
@RequestMapping(path = "/api/v1/feed", produces = MediaType.APPLICATION_JSON_VALUE)
@PreAuthorize("hasAuthority('SCOPE_social:read')")
@Tag(
        name = "Feed",
        description = "What friends, followed people and members of one's clubs do, as they show it at this moment")
class FeedController {

    private final ReadFeed readFeed;
    private final FeedAnswers answers;

    FeedController(ReadFeed readFeed, FeedAnswers answers) {
        this.readFeed = readFeed;
        this.answers = answers;
    }

    @GetMapping
    @Operation(
            operationId = "readFeed",
            summary =
                    "Lists trainings and group trainings of friends, followed people and members of one's clubs, newest first",
            description =
                    "A page may be short or empty and still have a nextCursor. No live signal tells of new entries: ask again when"
                            + " the window gets the focus.")
    @ApiResponse(responseCode = "200", description = "A page of the feed")
    ResponseEntity<Page<FeedItemView>> read(
            @Parameter(
                            description = "Entries on a page",
                            schema = @Schema(type = "integer", minimum = "1", maximum = "100", defaultValue = "20"))
                    @RequestParam(defaultValue = "20")
                    int limit,
            @Parameter(description = "The nextCursor of the page before") @RequestParam(required = false) @Nullable
                    String cursor,
            @Parameter(hidden = true) Caller caller) {
        return answers.of(readFeed.handle(caller.requireSubject(), FeedAnswers.after(cursor), limit));
    }
}
