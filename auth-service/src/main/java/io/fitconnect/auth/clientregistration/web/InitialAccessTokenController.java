package io.fitconnect.auth.clientregistration.web;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.clientregistration.IssueInitialAccess;
import io.fitconnect.auth.stepup.RecentSignIn;
import io.fitconnect.platform.security.BackOffice;
import io.fitconnect.platform.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Gives administrators initial access tokens for vendors. */
@RestController
@BackOffice(BackOffice.ADMINISTRATOR)
@Tag(name = "Vendor app reviews")
class InitialAccessTokenController {

    private final IssueInitialAccess issueInitialAccess;

    InitialAccessTokenController(IssueInitialAccess issueInitialAccess) {
        this.issueInitialAccess = issueInitialAccess;
    }

    /** Takes no Idempotency-Key: an answer with a token is not kept for a repetition. */
    @PostMapping(path = "/api/v1/accounts/{id}/initial-access-tokens", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "issueInitialAccessToken",
            summary = "Lets a program register one application for an account",
            description =
                    "Where dynamic client registration is enabled. The application works for its owner's account until an"
                            + " administrator approves it, as any other. For administrators.")
    @ApiResponse(responseCode = "201", description = "The token, which is in this answer only")
    @ApiResponse(
            responseCode = "404",
            description = "There is no such account, or it is locked",
            content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
    @RecentSignIn
    ResponseEntity<InitialAccessTokenResponse> issue(@PathVariable UUID id, @Parameter(hidden = true) Caller caller) {
        return ResponseEntity.status(HttpStatus.CREATED)
                .cacheControl(CacheControl.noStore())
                .body(InitialAccessTokenResponse.of(
                        issueInitialAccess.handle(new AccountId(id), new AccountId(caller.requireSubject()))));
    }
}
