package io.fitconnect.social.club.web;

import io.fitconnect.platform.security.Caller;
import io.fitconnect.social.club.ViewClub;
import io.fitconnect.social.club.membership.JoinClub;
import io.fitconnect.social.club.membership.LeaveClub;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the athlete who signed in is to a club. */
@RestController
@RequestMapping(path = ClubsController.PATH + "/{id}/membership", produces = MediaType.APPLICATION_JSON_VALUE)
@PreAuthorize("hasAuthority('SCOPE_social:write')")
@Tag(name = "Clubs")
class ClubMembershipController {

    private final JoinClub join;
    private final LeaveClub leave;
    private final ViewClub viewClub;
    private final ClubAnswers answers;

    ClubMembershipController(JoinClub join, LeaveClub leave, ViewClub viewClub, ClubAnswers answers) {
        this.join = join;
        this.leave = leave;
        this.viewClub = viewClub;
        this.answers = answers;
    }

    @PutMapping
    @Operation(
            operationId = "joinClub",
            summary = "Joins a club, accepts its invitation or requests to join",
            description =
                    "As the club's admission says; an invited athlete joins at once. Joining agrees to the club's rules.")
    @ApiResponse(
            responseCode = "200",
            description = "The club; membership tells whether the athlete is a member or waits for an answer",
            headers = @Header(name = "ETag"))
    @ApiResponse(
            responseCode = "409",
            description = "The club is closing or does not admit the athlete, or a limit is reached",
            content = @Content)
    @ApiResponse(responseCode = "429", description = "The athlete joined many clubs within a day", content = @Content)
    ResponseEntity<ClubView> join(@PathVariable UUID id, @Parameter(hidden = true) Caller caller) {
        UUID athlete = caller.requireSubject();
        join.handle(id, athlete);
        return answers.ok(viewClub.handle(id, athlete));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "leaveClub",
            summary = "Leaves a club, withdraws the request or refuses the invitation",
            description =
                    "When its owner leaves, the club passes to the administrator, else moderator, else member of the longest standing; "
                            + "with the last member it ends.")
    void leave(@PathVariable UUID id, @Parameter(hidden = true) Caller caller) {
        leave.handle(id, caller.requireSubject());
    }
}
