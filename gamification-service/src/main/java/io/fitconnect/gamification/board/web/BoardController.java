package io.fitconnect.gamification.board.web;

import io.fitconnect.gamification.board.BoardRequest;
import io.fitconnect.gamification.board.BoardScope;
import io.fitconnect.gamification.board.ChooseListing;
import io.fitconnect.gamification.board.ScoreKey;
import io.fitconnect.gamification.board.ViewBoard;
import io.fitconnect.gamification.board.ViewListing;
import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Boards for the athlete who signed in. */
@RestController
@RequestMapping(path = "/api/v1/boards", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(
        name = "Boards",
        description =
                "Athletes by the points of recorded trainings, in a week, month, season (a quarter) or all time. Entries by hand count on none")
class BoardController {

    private final ViewBoard viewBoard;
    private final ViewListing viewListing;
    private final ChooseListing chooseListing;
    private final Clock clock;

    BoardController(ViewBoard viewBoard, ViewListing viewListing, ChooseListing chooseListing, Clock clock) {
        this.viewBoard = viewBoard;
        this.viewListing = viewListing;
        this.chooseListing = chooseListing;
        this.clock = clock;
    }

    @GetMapping("/listing")
    @PreAuthorize("hasAuthority('SCOPE_gamification:read')")
    @Operation(operationId = "viewBoardListing", summary = "Tells on which boards the athlete stands")
    @ApiResponse(responseCode = "200", description = "The choice, and what follows from the profile")
    ListingView viewListing(@Parameter(hidden = true) Caller caller) {
        return ListingView.of(viewListing.handle(caller.requireSubject()));
    }

    @PutMapping(path = "/listing", consumes = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasAuthority('SCOPE_gamification:write')")
    @Operation(
            operationId = "chooseBoardListing",
            summary = "Opts out of every board, or back in",
            description = "Points and achievements stay. The row is gone from all boards within a second.")
    @ApiResponse(responseCode = "200", description = "The choice, and what follows from the profile")
    ListingView chooseListing(@Valid @RequestBody ListingDocument document, @Parameter(hidden = true) Caller caller) {
        chooseListing.handle(caller.requireSubject(), document.listed());
        return ListingView.of(viewListing.handle(caller.requireSubject()));
    }

    @GetMapping("/{scope}")
    @PreAuthorize("hasAuthority('SCOPE_gamification:read')")
    @Operation(
            operationId = "viewBoard",
            summary = "Reads where the athlete stands on a board, with neighbours",
            description = "Region and age band are those of the athlete's profile. A change is there within a second.")
    @ApiResponse(responseCode = "200", description = "The rows around the athlete; none when the athlete is not on it")
    @ApiResponse(
            responseCode = "409",
            description = "The profile says no region, or the age band is not known",
            content = @Content)
    BoardView view(
            @Parameter(
                            description = "Who stands on it",
                            schema =
                                    @Schema(
                                            type = "string",
                                            allowableValues = {"world", "region", "age-band", "friends"}))
                    @PathVariable
                    String scope,
            @Parameter(
                            description = "For how long it counts",
                            schema =
                                    @Schema(
                                            type = "string",
                                            allowableValues = {"week", "month", "season", "all-time"},
                                            defaultValue = "week"))
                    @RequestParam(defaultValue = "week")
                    String period,
            @Parameter(description = "A day of the period, tomorrow at the latest; today, in UTC, where absent")
                    @RequestParam(required = false)
                    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable
                    LocalDate day,
            @Parameter(
                            description = "Key of a sport, or all",
                            schema = @Schema(type = "string", maxLength = 40, defaultValue = "all"))
                    @RequestParam(defaultValue = "all")
                    String sport,
            @Parameter(
                            description = "Rows before and after the athlete's",
                            schema = @Schema(type = "integer", minimum = "0", maximum = "50", defaultValue = "5"))
                    @RequestParam(defaultValue = "5")
                    int around,
            @Parameter(hidden = true) Caller caller) {
        int rows = BoardQuery.around(around);
        ScoreKey key = score(period, day, sport);
        BoardRequest request = new BoardRequest(caller.requireSubject(), BoardScope.get(scope), null, key);
        return BoardView.of(key, viewBoard.handle(request, ViewBoard.AROUND_VIEWER, rows));
    }

    @GetMapping("/{scope}/rows")
    @PreAuthorize("hasAuthority('SCOPE_gamification:read')")
    @Operation(operationId = "listBoardRows", summary = "Lists rows of a board from a place on")
    @ApiResponse(responseCode = "200", description = "The rows; fewer, or none, at the end of the board")
    @ApiResponse(
            responseCode = "409",
            description = "The profile says no region, or the age band is not known",
            content = @Content)
    BoardView list(
            @Parameter(
                            description = "Who stands on it",
                            schema =
                                    @Schema(
                                            type = "string",
                                            allowableValues = {"world", "region", "age-band", "friends"}))
                    @PathVariable
                    String scope,
            @Parameter(
                            description = "For how long it counts",
                            schema =
                                    @Schema(
                                            type = "string",
                                            allowableValues = {"week", "month", "season", "all-time"},
                                            defaultValue = "week"))
                    @RequestParam(defaultValue = "week")
                    String period,
            @Parameter(description = "A day of the period, tomorrow at the latest; today, in UTC, where absent")
                    @RequestParam(required = false)
                    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable
                    LocalDate day,
            @Parameter(
                            description = "Key of a sport, or all",
                            schema = @Schema(type = "string", maxLength = 40, defaultValue = "all"))
                    @RequestParam(defaultValue = "all")
                    String sport,
            @Parameter(
                            description = "Place of the first row, from 0",
                            schema =
                                    @Schema(type = "integer", minimum = "0", maximum = "100000000", defaultValue = "0"))
                    @RequestParam(defaultValue = "0")
                    int from,
            @Parameter(
                            description = "Rows on a page",
                            schema = @Schema(type = "integer", minimum = "1", maximum = "100", defaultValue = "20"))
                    @RequestParam(defaultValue = "20")
                    int limit,
            @Parameter(hidden = true) Caller caller) {
        int place = BoardQuery.from(from);
        Page.requireLimit(limit);
        ScoreKey key = score(period, day, sport);
        BoardRequest request = new BoardRequest(caller.requireSubject(), BoardScope.get(scope), null, key);
        return BoardView.of(key, viewBoard.handle(request, place, limit));
    }

    @GetMapping("/clubs/{clubId}")
    @PreAuthorize("hasAuthority('SCOPE_gamification:read')")
    @Operation(
            operationId = "viewClubBoard",
            summary = "Lists rows of the board of a club of the athlete, from a place on")
    @ApiResponse(responseCode = "200", description = "The rows; fewer, or none, at the end of the board")
    @ApiResponse(responseCode = "404", description = "The athlete is in no such club", content = @Content)
    BoardView viewClub(
            @PathVariable UUID clubId,
            @Parameter(
                            description = "For how long it counts",
                            schema =
                                    @Schema(
                                            type = "string",
                                            allowableValues = {"week", "month", "season", "all-time"},
                                            defaultValue = "week"))
                    @RequestParam(defaultValue = "week")
                    String period,
            @Parameter(description = "A day of the period, tomorrow at the latest; today, in UTC, where absent")
                    @RequestParam(required = false)
                    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable
                    LocalDate day,
            @Parameter(
                            description = "Key of a sport, or all",
                            schema = @Schema(type = "string", maxLength = 40, defaultValue = "all"))
                    @RequestParam(defaultValue = "all")
                    String sport,
            @Parameter(
                            description = "Place of the first row, from 0",
                            schema =
                                    @Schema(type = "integer", minimum = "0", maximum = "100000000", defaultValue = "0"))
                    @RequestParam(defaultValue = "0")
                    int from,
            @Parameter(
                            description = "Rows on a page",
                            schema = @Schema(type = "integer", minimum = "1", maximum = "100", defaultValue = "20"))
                    @RequestParam(defaultValue = "20")
                    int limit,
            @Parameter(hidden = true) Caller caller) {
        Page.requireLimit(limit);
        ScoreKey key = score(period, day, sport);
        BoardRequest request = new BoardRequest(caller.requireSubject(), BoardScope.CLUB, clubId, key);
        return BoardView.of(key, viewBoard.handle(request, BoardQuery.from(from), limit));
    }

    private ScoreKey score(String period, @Nullable LocalDate day, String sport) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return BoardQuery.score(period, day == null ? today : day, sport, today);
    }
}
