package io.fitconnect.training.grouptraining.web;

import io.fitconnect.platform.json.WireName;
import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.web.Cursor;
import io.fitconnect.platform.web.Page;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.GroupTrainingCallers;
import io.fitconnect.training.grouptraining.ShownNames;
import io.fitconnect.training.grouptraining.participation.ArrivalPosition;
import io.fitconnect.training.grouptraining.participation.InviteAthlete;
import io.fitconnect.training.grouptraining.participation.ListParticipants;
import io.fitconnect.training.grouptraining.participation.Participation;
import io.fitconnect.training.grouptraining.participation.ParticipationState;
import io.fitconnect.training.grouptraining.participation.RemoveParticipant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who takes part in a group training, and whom organisers invite and remove. */
@RestController
@RequestMapping(
        path = GroupTrainingsController.PATH + "/{id}/participants",
        produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Group trainings")
class ParticipantController {

    private final ListParticipants listParticipants;
    private final InviteAthlete invite;
    private final RemoveParticipant remove;
    private final ShownNames names;
    private final GroupTrainingCallers callers;

    ParticipantController(
            ListParticipants listParticipants,
            InviteAthlete invite,
            RemoveParticipant remove,
            ShownNames names,
            GroupTrainingCallers callers) {
        this.listParticipants = listParticipants;
        this.invite = invite;
        this.remove = remove;
        this.names = names;
        this.callers = callers;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('SCOPE_activity:read')")
    @Operation(
            operationId = "listParticipants",
            summary = "Lists who takes part, in the order of arrival",
            description =
                    "For participants, invited athletes and organisers; lists other than going and waiting for organisers alone.")
    @ApiResponse(responseCode = "200", description = "A page of participants")
    @ApiResponse(
            responseCode = "403",
            description = "The viewer takes no part, or does not organise",
            content = @Content)
    Page<ParticipantView> list(
            @PathVariable UUID id,
            @Parameter(
                            description = "Whom to list",
                            schema =
                                    @Schema(
                                            type = "string",
                                            allowableValues = {
                                                "invited",
                                                "going",
                                                "waiting",
                                                "left",
                                                "declined",
                                                "removed"
                                            },
                                            defaultValue = "going"))
                    @RequestParam(defaultValue = "going")
                    String state,
            @Parameter(
                            description = "Participants on a page",
                            schema = @Schema(type = "integer", minimum = "1", maximum = "100", defaultValue = "50"))
                    @RequestParam(defaultValue = "50")
                    int limit,
            @Parameter(description = "The nextCursor of the page before") @RequestParam(required = false) @Nullable
                    String cursor,
            @Parameter(hidden = true) Caller caller) {
        AthleteId viewer = callers.athlete(caller);
        ParticipationState wanted = WireName.find(ParticipationState.class, state)
                .orElseThrow(() ->
                        InvalidValue.refuse("state", "must be invited, going, waiting, left, declined or removed"));
        ArrivalPosition after = cursor == null ? ArrivalPosition.FIRST : Cursor.decode(cursor, ArrivalPosition.class);
        Page<Participation> page = listParticipants.handle(id, viewer, wanted, after, limit);
        Map<AthleteId, String> shown =
                names.list(page.items().stream().map(Participation::athlete).toList(), caller);
        return page.map(participation -> ParticipantView.of(participation, shown));
    }

    @PutMapping("/{athleteId}")
    @PreAuthorize("hasAuthority('SCOPE_activity:write')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "inviteAthlete",
            summary = "Invites an athlete; for organisers",
            description =
                    "A friend, a follower or a member of a club that the organiser is in; for anybody else the answer is 404, and the "
                            + "invitation link is the way. Who was removed may join again after that.")
    @ApiResponse(
            responseCode = "409",
            description = "It is cancelled, has begun or is hidden by moderators",
            content = @Content)
    void invite(@PathVariable UUID id, @PathVariable UUID athleteId, @Parameter(hidden = true) Caller caller) {
        invite.handle(id, callers.athlete(caller), new AthleteId(athleteId));
    }

    @DeleteMapping("/{athleteId}")
    @PreAuthorize("hasAuthority('SCOPE_activity:write')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "removeParticipant",
            summary = "Removes an athlete, who cannot join again; for organisers",
            description =
                    "A place passes to the first who waits. The organiser cannot be removed; for who takes no part this has no effect.")
    void remove(@PathVariable UUID id, @PathVariable UUID athleteId, @Parameter(hidden = true) Caller caller) {
        remove.handle(id, callers.athlete(caller), new AthleteId(athleteId));
    }
}
