package io.fitconnect.training.grouptraining.joint.web;

import io.fitconnect.platform.security.Caller;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.GroupTrainingCallers;
import io.fitconnect.training.grouptraining.ShownNames;
import io.fitconnect.training.grouptraining.joint.JointResult;
import io.fitconnect.training.grouptraining.joint.ReplayGroupTraining;
import io.fitconnect.training.grouptraining.joint.SeenAttendee;
import io.fitconnect.training.grouptraining.joint.ViewJointResult;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What came out of a group training. */
@RestController
@RequestMapping(path = JointController.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@PreAuthorize("hasAuthority('SCOPE_activity:read')")
@Tag(name = "Group trainings")
class JointController {

    static final String PATH = "/api/v1/group-trainings/{id}";

    private final ViewJointResult viewJointResult;
    private final ReplayGroupTraining replayGroupTraining;
    private final GroupTrainingCallers callers;
    private final ShownNames names;

    JointController(
            ViewJointResult viewJointResult,
            ReplayGroupTraining replayGroupTraining,
            GroupTrainingCallers callers,
            ShownNames names) {
        this.viewJointResult = viewJointResult;
        this.replayGroupTraining = replayGroupTraining;
        this.callers = callers;
        this.names = names;
    }

    @GetMapping("/joint")
    @Operation(
            operationId = "viewJointResult",
            summary = "Compares those who came",
            description =
                    "For participants, invited athletes and organisers. Of each recording it shows what its own page shows to the viewer, "
                            + "who else came is listed without figures. Splits and gaps are those of tracks that show the time of day.")
    @ApiResponse(responseCode = "200", description = "Who came, with splits and gaps")
    @ApiResponse(responseCode = "403", description = "The viewer takes no part", content = @Content)
    JointResultView view(@PathVariable UUID id, @Parameter(hidden = true) Caller caller) {
        JointResult result = viewJointResult.handle(id, callers.athlete(caller));
        List<AthleteId> people =
                result.people().stream().map(SeenAttendee::athlete).toList();
        return JointResultView.of(result, names.list(people, caller));
    }

    @GetMapping("/replay")
    @Operation(
            operationId = "replayGroupTraining",
            summary = "Reads the tracks of those who came on one clock",
            description = "For participants, invited athletes and organisers. Cut by each athlete's privacy zones.")
    @ApiResponse(responseCode = "200", description = "The tracks")
    @ApiResponse(responseCode = "403", description = "The viewer takes no part", content = @Content)
    ReplayView replay(
            @PathVariable UUID id,
            @Parameter(
                            description = "Points of each track at most",
                            schema = @Schema(type = "integer", minimum = "2", maximum = "500", defaultValue = "200"))
                    @RequestParam(defaultValue = "200")
                    int points,
            @Parameter(hidden = true) Caller caller) {
        return ReplayView.of(replayGroupTraining.handle(id, callers.athlete(caller), points));
    }
}
