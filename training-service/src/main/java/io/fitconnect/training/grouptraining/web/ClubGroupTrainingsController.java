package io.fitconnect.training.grouptraining.web;

import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.web.Cursor;
import io.fitconnect.platform.web.Page;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.GroupTrainingCallers;
import io.fitconnect.training.grouptraining.club.ClubList;
import io.fitconnect.training.grouptraining.club.ListClubGroupTrainings;
import io.fitconnect.training.grouptraining.participation.OwnPosition;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The group trainings of a club. */
@RestController
@RequestMapping(path = GroupTrainingsController.PATH + "/clubs/{clubId}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Group trainings")
class ClubGroupTrainingsController {

    private final ListClubGroupTrainings listOfClub;
    private final GroupTrainingCallers callers;

    ClubGroupTrainingsController(ListClubGroupTrainings listOfClub, GroupTrainingCallers callers) {
        this.listOfClub = listOfClub;
        this.callers = callers;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('SCOPE_activity:read')")
    @Operation(
            operationId = "listClubGroupTrainings",
            summary = "Lists the group trainings of a club; for its members",
            description =
                    "Those whose organiser is a member. A club that is nowhere and one in which the viewer is no member are the same 404.")
    Page<GroupTrainingSummary> list(
            @PathVariable UUID clubId,
            @Parameter(
                            description =
                                    "upcoming: not ended, cancelled ones too, the next first; past: took place, the last first",
                            schema =
                                    @Schema(
                                            type = "string",
                                            allowableValues = {"upcoming", "past"},
                                            defaultValue = "upcoming"))
                    @RequestParam(defaultValue = "upcoming")
                    String list,
            @Parameter(
                            description = "Group trainings on a page",
                            schema = @Schema(type = "integer", minimum = "1", maximum = "100", defaultValue = "20"))
                    @RequestParam(defaultValue = "20")
                    int limit,
            @Parameter(description = "The nextCursor of the page before") @RequestParam(required = false) @Nullable
                    String cursor,
            @Parameter(hidden = true) Caller caller) {
        AthleteId viewer = callers.athlete(caller);
        ClubList which = ClubList.find(list).orElseThrow(() -> InvalidValue.refuse("list", "must be upcoming or past"));
        Optional<OwnPosition> after = Optional.ofNullable(cursor).map(text -> Cursor.decode(text, OwnPosition.class));
        return listOfClub.handle(clubId, viewer, which, after, limit).map(GroupTrainingSummary::of);
    }
}
