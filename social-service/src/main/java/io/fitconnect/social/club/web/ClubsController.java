package io.fitconnect.social.club.web;

import io.fitconnect.platform.idempotency.IdempotentAnswers;
import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.web.Cursor;
import io.fitconnect.platform.web.Page;
import io.fitconnect.social.club.ClubDetails;
import io.fitconnect.social.club.CreateClub;
import io.fitconnect.social.club.ListOwnClubs;
import io.fitconnect.social.club.OwnClubPosition;
import io.fitconnect.social.club.OwnList;
import io.fitconnect.social.club.SearchClubs;
import io.fitconnect.social.club.ViewClub;
import io.fitconnect.social.club.ViewedClub;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The clubs of the athlete who signed in, and the search for others. */
@RestController
@RequestMapping(path = ClubsController.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Clubs", description = "People who train together for longer than once")
class ClubsController {

    static final String PATH = "/api/v1/clubs";

    private final ListOwnClubs listOwn;
    private final SearchClubs search;
    private final CreateClub create;
    private final ViewClub viewClub;
    private final IdempotentAnswers idempotent;
    private final ClubAnswers answers;

    ClubsController(
            ListOwnClubs listOwn,
            SearchClubs search,
            CreateClub create,
            ViewClub viewClub,
            IdempotentAnswers idempotent,
            ClubAnswers answers) {
        this.listOwn = listOwn;
        this.search = search;
        this.create = create;
        this.viewClub = viewClub;
        this.idempotent = idempotent;
        this.answers = answers;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('SCOPE_social:read')")
    @Operation(operationId = "listOwnClubs", summary = "Lists the athlete's own clubs, the latest first")
    Page<ClubSummary> list(
            @Parameter(
                            description = "What the athlete is to the clubs",
                            schema =
                                    @Schema(
                                            type = "string",
                                            allowableValues = {"member", "invited", "requested"},
                                            defaultValue = "member"))
                    @RequestParam(defaultValue = "member")
                    String list,
            @Parameter(
                            description = "Clubs on a page",
                            schema = @Schema(type = "integer", minimum = "1", maximum = "100", defaultValue = "20"))
                    @RequestParam(defaultValue = "20")
                    int limit,
            @Parameter(description = "The nextCursor of the page before") @RequestParam(required = false) @Nullable
                    String cursor,
            @Parameter(hidden = true) Caller caller) {
        UUID athlete = caller.requireSubject();
        OwnList which = OwnList.find(list)
                .orElseThrow(() -> InvalidValue.refuse("list", "must be member, invited or requested"));
        Optional<OwnClubPosition> before =
                Optional.ofNullable(cursor).map(text -> Cursor.decode(text, OwnClubPosition.class));
        return listOwn.handle(athlete, which, before, limit).map(ClubSummary::of);
    }

    @GetMapping("/search")
    @PreAuthorize("hasAuthority('SCOPE_social:read')")
    @Operation(
            operationId = "searchClubs",
            summary = "Finds clubs that everyone sees by name",
            description =
                    "Each word that is typed begins a word of the name, in Latin or Cyrillic letters. Returns the best matches in one page: "
                            + "more letters narrow it.")
    Page<ClubSummary> search(
            @Parameter(
                            description = "What is typed",
                            example = "tiergarten",
                            schema =
                                    @Schema(
                                            type = "string",
                                            minLength = SearchClubs.MIN_LENGTH,
                                            maxLength = SearchClubs.MAX_LENGTH))
                    @RequestParam
                    String q,
            @Parameter(
                            description = "The most clubs to return",
                            schema = @Schema(type = "integer", minimum = "1", maximum = "50", defaultValue = "20"))
                    @RequestParam(defaultValue = "20")
                    int limit,
            @Parameter(hidden = true) Caller caller) {
        return new Page<>(
                search.handle(q, caller.requireSubject(), limit).stream()
                        .map(ClubSummary::of)
                        .toList(),
                null);
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasAuthority('SCOPE_social:write')")
    @Operation(operationId = "createClub", summary = "Founds a club, which the founder owns")
    @ApiResponse(
            responseCode = "201",
            description = "Founded; Location is its address, ETag its version",
            content = @Content(schema = @Schema(implementation = ClubView.class)),
            headers = {@Header(name = "Location"), @Header(name = "ETag")})
    @ApiResponse(
            responseCode = "409",
            description = "The name is taken, or the athlete owns or is in as many clubs as one can",
            content = @Content)
    @ApiResponse(responseCode = "429", description = "The athlete founded many clubs within a day", content = @Content)
    ResponseEntity<JsonNode> create(
            @Valid @RequestBody ClubDocument document,
            @Parameter(
                            description =
                                    "A repeated request of this client with the same key has no second effect and gets the first answer")
                    @RequestHeader(name = "Idempotency-Key", required = false)
                    @Nullable
                    String idempotencyKey,
            @Parameter(hidden = true) Caller caller) {
        UUID founder = caller.requireSubject();
        ClubDetails details = document.toDetails();
        return idempotent.answer(idempotencyKey, caller, "POST " + PATH, document, () -> create(founder, details));
    }

    private ResponseEntity<ClubView> create(UUID founder, ClubDetails details) {
        ViewedClub viewed = viewClub.handle(create.handle(founder, details), founder);
        ClubView view = answers.view(viewed);
        return answers.render(HttpStatus.CREATED, viewed, view)
                .location(URI.create(PATH + "/" + viewed.seen().id()))
                .body(view);
    }
}
