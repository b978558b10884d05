package io.fitconnect.gamification.challenge.web;

import io.fitconnect.gamification.challenge.Audience;
import io.fitconnect.gamification.challenge.Challenge;
import io.fitconnect.gamification.challenge.ChallengePosition;
import io.fitconnect.gamification.challenge.Goal;
import io.fitconnect.gamification.challenge.JoinChallenge;
import io.fitconnect.gamification.challenge.LeaveChallenge;
import io.fitconnect.gamification.challenge.ListChallenges;
import io.fitconnect.gamification.challenge.ListParticipants;
import io.fitconnect.gamification.challenge.ListTeams;
import io.fitconnect.gamification.challenge.MakeChallenge;
import io.fitconnect.gamification.challenge.MakeChallenge.Teams;
import io.fitconnect.gamification.challenge.RemoveChallenge;
import io.fitconnect.gamification.challenge.SealedPosition;
import io.fitconnect.gamification.challenge.ViewChallenge;
import io.fitconnect.platform.idempotency.IdempotentAnswers;
import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.web.Cursor;
import io.fitconnect.platform.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Challenges for the athlete who signed in. */
@RestController
@RequestMapping(path = ChallengeController.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Challenges", description = "Goals within a time, for oneself, among friends, in a club, for everybody")
class ChallengeController {

    static final String PATH = "/api/v1/challenges";

    private final ListChallenges listChallenges;
    private final MakeChallenge makeChallenge;
    private final ViewChallenge viewChallenge;
    private final RemoveChallenge removeChallenge;
    private final JoinChallenge joinChallenge;
    private final LeaveChallenge leaveChallenge;
    private final ListParticipants listParticipants;
    private final ListTeams listTeams;
    private final IdempotentAnswers answers;

    ChallengeController(
            ListChallenges listChallenges,
            MakeChallenge makeChallenge,
            ViewChallenge viewChallenge,
            RemoveChallenge removeChallenge,
            JoinChallenge joinChallenge,
            LeaveChallenge leaveChallenge,
            ListParticipants listParticipants,
            ListTeams listTeams,
            IdempotentAnswers answers) {
        this.listChallenges = listChallenges;
        this.makeChallenge = makeChallenge;
        this.viewChallenge = viewChallenge;
        this.removeChallenge = removeChallenge;
        this.joinChallenge = joinChallenge;
        this.leaveChallenge = leaveChallenge;
        this.listParticipants = listParticipants;
        this.listTeams = listTeams;
        this.answers = answers;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('SCOPE_gamification:read')")
    @Operation(
            operationId = "listChallenges",
            summary = "Lists challenges in which the athlete may take part, or does, the latest first")
    @ApiResponse(responseCode = "200", description = "A page of challenges")
    Page<ChallengeView> list(
            @Parameter(
                            description = "Whether only those in which the athlete takes part, also when they are over",
                            schema = @Schema(type = "boolean", defaultValue = "false"))
                    @RequestParam(defaultValue = "false")
                    boolean joined,
            @Parameter(
                            description = "Challenges on a page",
                            schema = @Schema(type = "integer", minimum = "1", maximum = "100", defaultValue = "20"))
                    @RequestParam(defaultValue = "20")
                    int limit,
            @Parameter(description = "The nextCursor of the page before") @RequestParam(required = false) @Nullable
                    String cursor,
            @Parameter(hidden = true) Caller caller) {
        UUID athlete = caller.requireSubject();
        ChallengePosition after =
                cursor == null ? ChallengePosition.FIRST : Cursor.decode(cursor, ChallengePosition.class);
        return listChallenges.handle(athlete, joined, after, limit).map(found -> ChallengeView.of(found, athlete));
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasAuthority('SCOPE_gamification:write')")
    @Operation(
            operationId = "makeChallenge",
            summary = "Makes a challenge for oneself, one's friends or a club, in which its maker takes part")
    @ApiResponse(
            responseCode = "201",
            description = "The challenge",
            headers = @Header(name = "Location", description = "Its address"),
            content = @Content(schema = @Schema(implementation = ChallengeView.class)))
    @ApiResponse(responseCode = "404", description = "The athlete is in no such club", content = @Content)
    @ApiResponse(
            responseCode = "409",
            description = "The challenge is over already, or the athlete has made or joined too many",
            content = @Content)
    ResponseEntity<JsonNode> make(
            @Valid @RequestBody NewChallenge document,
            @Parameter(
                            description =
                                    "A repeated request of this client with the same key has no second effect and gets the first answer")
                    @RequestHeader(name = "Idempotency-Key", required = false)
                    @Nullable
                    String idempotencyKey,
            @Parameter(hidden = true) Caller caller) {
        UUID athlete = caller.requireSubject();
        String title = document.toTitle();
        Audience audience = document.toAudience();
        Goal goal = document.goal().toGoal();
        Teams teams = document.toTeams();
        return answers.answer(idempotencyKey, caller, "POST " + PATH, document, () -> {
            Challenge made = makeChallenge.handle(athlete, title, goal, audience, document.clubId(), teams);
            return ResponseEntity.created(URI.create(PATH + "/" + made.id()))
                    .body(ChallengeView.of(viewChallenge.handle(made.id(), athlete), athlete));
        });
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('SCOPE_gamification:read')")
    @Operation(operationId = "viewChallenge", summary = "Reads a challenge with the athlete's progress")
    @ApiResponse(responseCode = "200", description = "The challenge")
    ChallengeView view(@PathVariable UUID id, @Parameter(hidden = true) Caller caller) {
        UUID athlete = caller.requireSubject();
        return ChallengeView.of(viewChallenge.handle(id, athlete), athlete);
    }

    @DeleteMapping("/{id}")
    @PreAuthorize("hasAuthority('SCOPE_gamification:write')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "removeChallenge", summary = "Removes a challenge of one's own, for all who take part")
    @ApiResponse(responseCode = "204", description = "It is gone")
    void remove(@PathVariable UUID id, @Parameter(hidden = true) Caller caller) {
        removeChallenge.handle(id, caller.requireSubject());
    }

    @PutMapping(path = "/{id}/participation", consumes = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasAuthority('SCOPE_gamification:write')")
    @Operation(
            operationId = "joinChallenge",
            summary = "Takes part; what was done since the first day counts",
            description = "Joining again changes the team alone.")
    @ApiResponse(responseCode = "200", description = "The challenge with the progress so far")
    @ApiResponse(
            responseCode = "409",
            description = "The challenge is over, or it has too many teams, or the athlete takes part in too many",
            content = @Content)
    ChallengeView join(
            @PathVariable UUID id,
            @Valid @RequestBody ParticipationDocument document,
            @Parameter(hidden = true) Caller caller) {
        UUID athlete = caller.requireSubject();
        joinChallenge.handle(id, athlete, document.toTeam());
        return ChallengeView.of(viewChallenge.handle(id, athlete), athlete);
    }

    @DeleteMapping("/{id}/participation")
    @PreAuthorize("hasAuthority('SCOPE_gamification:write')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "leaveChallenge", summary = "Takes part no more")
    @ApiResponse(responseCode = "204", description = "The athlete does not take part")
    void leave(@PathVariable UUID id, @Parameter(hidden = true) Caller caller) {
        leaveChallenge.handle(id, caller.requireSubject());
    }

    @GetMapping("/{id}/participants")
    @PreAuthorize("hasAuthority('SCOPE_gamification:read')")
    @Operation(
            operationId = "listChallengeParticipants",
            summary = "Lists who takes part, the furthest first",
            description =
                    "In a club and among everybody, children and whoever opted out of boards are shown to themselves alone.")
    @ApiResponse(responseCode = "200", description = "A page of participants")
    Page<ParticipantView> listParticipants(
            @PathVariable UUID id,
            @Parameter(
                            description = "Participants on a page",
                            schema = @Schema(type = "integer", minimum = "1", maximum = "100", defaultValue = "20"))
                    @RequestParam(defaultValue = "20")
                    int limit,
            @Parameter(description = "The nextCursor of the page before") @RequestParam(required = false) @Nullable
                    String cursor,
            @Parameter(hidden = true) Caller caller) {
        SealedPosition after = cursor == null ? null : Cursor.decode(cursor, SealedPosition.class);
        return listParticipants
                .handle(id, caller.requireSubject(), after, limit)
                .map(ParticipantView::of);
    }

    @GetMapping("/{id}/teams")
    @PreAuthorize("hasAuthority('SCOPE_gamification:read')")
    @Operation(operationId = "listChallengeTeams", summary = "Lists the teams of a challenge in their order")
    @ApiResponse(responseCode = "200", description = "All teams")
    TeamsView listTeams(@PathVariable UUID id, @Parameter(hidden = true) Caller caller) {
        return TeamsView.of(listTeams.handle(id, caller.requireSubject()));
    }
}
