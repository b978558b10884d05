package io.fitconnect.gamification.standing.web;

import io.fitconnect.gamification.rule.PointEntry;
import io.fitconnect.gamification.standing.AwardPosition;
import io.fitconnect.gamification.standing.EntryPosition;
import io.fitconnect.gamification.standing.ListAwards;
import io.fitconnect.gamification.standing.ListPoints;
import io.fitconnect.gamification.standing.Overview;
import io.fitconnect.gamification.standing.ViewAchievements;
import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.web.Cursor;
import io.fitconnect.platform.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the athlete who signed in has earned. */
@RestController
@RequestMapping(path = "/api/v1/achievements", produces = MediaType.APPLICATION_JSON_VALUE)
@PreAuthorize("hasAuthority('SCOPE_gamification:read')")
@Tag(name = "Achievements", description = "Points, level, streaks and achievements of the athlete who signed in")
class AchievementController {

    private final ViewAchievements viewAchievements;
    private final ListAwards listAwards;
    private final ListPoints listPoints;

    AchievementController(ViewAchievements viewAchievements, ListAwards listAwards, ListPoints listPoints) {
        this.viewAchievements = viewAchievements;
        this.listAwards = listAwards;
        this.listPoints = listPoints;
    }

    @GetMapping
    @Operation(
            operationId = "viewAchievements",
            summary = "Reads points, level, streaks and progress, in the language of Accept-Language")
    @ApiResponse(responseCode = "200", description = "What the athlete has earned")
    ResponseEntity<AchievementsView> view(
            @Parameter(
                            description =
                                    "The athlete's time zone, such as Europe/Berlin: a day ends with its midnight",
                            schema = @Schema(type = "string", maxLength = 64, defaultValue = "UTC"))
                    @RequestParam(defaultValue = "UTC")
                    String timeZone,
            Locale locale,
            @Parameter(hidden = true) Caller caller) {
        Overview overview = viewAchievements.handle(caller.requireSubject(), zone(timeZone));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .body(AchievementsView.of(overview, locale));
    }

    @GetMapping("/awards")
    @Operation(operationId = "listAwards", summary = "Lists awards with their reasons, the latest first")
    @ApiResponse(responseCode = "200", description = "A page of awards")
    Page<AwardView> listAwards(
            @Parameter(
                            description = "Awards on a page",
                            schema = @Schema(type = "integer", minimum = "1", maximum = "100", defaultValue = "20"))
                    @RequestParam(defaultValue = "20")
                    int limit,
            @Parameter(description = "The nextCursor of the page before") @RequestParam(required = false) @Nullable
                    String cursor,
            @Parameter(hidden = true) Caller caller) {
        AwardPosition after = cursor == null ? AwardPosition.FIRST : Cursor.decode(cursor, AwardPosition.class);
        return listAwards.handle(caller.requireSubject(), after, limit).map(AwardView::of);
    }

    @GetMapping("/points")
    @Operation(
            operationId = "listPoints",
            summary = "Lists what each training gave and why, the latest first",
            description =
                    "Computed at this moment: a training that changed meanwhile may appear on two pages, or on none.")
    @ApiResponse(responseCode = "200", description = "A page of trainings")
    Page<PointsView> listPoints(
            @Parameter(
                            description = "Trainings on a page",
                            schema = @Schema(type = "integer", minimum = "1", maximum = "100", defaultValue = "20"))
                    @RequestParam(defaultValue = "20")
                    int limit,
            @Parameter(description = "The nextCursor of the page before") @RequestParam(required = false) @Nullable
                    String cursor,
            @Parameter(hidden = true) Caller caller) {
        Page.requireLimit(limit);
        EntryPosition after = cursor == null ? EntryPosition.FIRST : Cursor.decode(cursor, EntryPosition.class);
        List<PointEntry> read = listPoints.handle(caller.requireSubject(), after, limit + 1);
        return Page.of(read, limit, last -> new EntryPosition(after.entries() + limit))
                .map(PointsView::of);
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            throw InvalidValue.refuse("timeZone", "must be an IANA time zone such as Europe/Berlin");
        }
    }
}
