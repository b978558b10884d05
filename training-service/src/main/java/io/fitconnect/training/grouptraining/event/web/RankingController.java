package io.fitconnect.training.grouptraining.event.web;

import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.web.Cursor;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.GroupTrainingCallers;
import io.fitconnect.training.grouptraining.ShownNames;
import io.fitconnect.training.grouptraining.event.ViewOwnRank;
import io.fitconnect.training.grouptraining.event.ViewRanking;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The ranking of an event. */
@RestController
@RequestMapping(path = EventController.PATH + "/ranking", produces = MediaType.APPLICATION_JSON_VALUE)
@PreAuthorize("hasAuthority('SCOPE_activity:read')")
@Tag(name = "Group trainings")
class RankingController {

    private final ViewRanking viewRanking;
    private final ViewOwnRank viewOwnRank;
    private final GroupTrainingCallers callers;
    private final ShownNames names;
    private final Clock clock;

    RankingController(
            ViewRanking viewRanking,
            ViewOwnRank viewOwnRank,
            GroupTrainingCallers callers,
            ShownNames names,
            Clock clock) {
        this.viewRanking = viewRanking;
        this.viewOwnRank = viewOwnRank;
        this.callers = callers;
        this.names = names;
        this.clock = clock;
    }

    @GetMapping
    @Operation(
            operationId = "viewEventRanking",
            summary = "Reads who finished, the shortest time first",
            description =
                    "For participants, invited athletes and organisers. It is made every five seconds while people finish, up to two hours after the planned "
                            + "end, and every five minutes for a week after that; under load it is older. Ask again after ten seconds at the earliest. A page has "
                            + "up to a hundred places; those of athletes who are hidden from the caller are left out.")
    @ApiResponse(responseCode = "200", description = "A page of the ranking, with its age")
    @ApiResponse(responseCode = "403", description = "The viewer takes no part", content = @Content)
    RankingView view(
            @PathVariable UUID id,
            @Parameter(description = "The nextCursor of the page before") @RequestParam(required = false) @Nullable
                    String cursor,
            @Parameter(hidden = true) Caller caller) {
        int page = cursor == null
                ? 0
                : Cursor.decode(cursor, RankingPosition.class).page();
        ViewRanking.SeenRanking ranking = viewRanking.handle(id, callers.athlete(caller), page);
        List<AthleteId> athletes = ranking.places().stream()
                .map(place -> new AthleteId(place.athlete()))
                .toList();
        return RankingView.of(
                ranking,
                names.list(athletes, caller),
                clock.instant(),
                ranking.goesOn() ? Cursor.encode(new RankingPosition(page + 1)) : null);
    }

    @GetMapping("/me")
    @Operation(
            operationId = "viewOwnRank",
            summary = "Reads where the athlete stands",
            description = "Without a rank when the athlete has not finished, or only after the last ranking was made.")
    @ApiResponse(responseCode = "200", description = "The athlete's rank, with the age of the ranking")
    @ApiResponse(responseCode = "403", description = "The athlete takes no part", content = @Content)
    OwnRankView own(@PathVariable UUID id, @Parameter(hidden = true) Caller caller) {
        return OwnRankView.of(viewOwnRank.handle(id, callers.athlete(caller)), clock.instant());
    }
}
