package io.fitconnect.auth.connectedapp.web;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.connectedapp.ListConnectedApps;
import io.fitconnect.auth.connectedapp.WithdrawConsent;
import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Gives the house's apps the connected applications of the person who signed in. */
@RestController
@RequestMapping(path = "/api/v1/connected-apps", produces = MediaType.APPLICATION_JSON_VALUE)
@PreAuthorize("hasAuthority('SCOPE_account:manage')")
@Tag(name = "Account", description = "What happened to the own account, and what it is connected with")
class ConnectedAppController {

    private final ListConnectedApps listConnectedApps;
    private final WithdrawConsent withdrawConsent;

    ConnectedAppController(ListConnectedApps listConnectedApps, WithdrawConsent withdrawConsent) {
        this.listConnectedApps = listConnectedApps;
        this.withdrawConsent = withdrawConsent;
    }

    @GetMapping
    @Operation(
            operationId = "listConnectedApps",
            summary = "Lists the vendors' applications that may do something in the account",
            description = "By name, on one page.")
    ResponseEntity<Page<ConnectedAppResponse>> list(@Parameter(hidden = true) Caller caller) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Page<>(
                        listConnectedApps.handle(accountOf(caller)).stream()
                                .map(ConnectedAppResponse::of)
                                .toList(),
                        null));
    }

    @DeleteMapping("/{clientId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "disconnectApp",
            summary = "Takes back all that an application may do",
            description = "Its tokens end, everywhere within five seconds.")
    @ApiResponse(responseCode = "204", description = "The application is disconnected")
    @ApiResponse(
            responseCode = "404",
            description = "The account is not connected with this application",
            content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
    void disconnect(@PathVariable String clientId, @Parameter(hidden = true) Caller caller) {
        withdrawConsent.handle(accountOf(caller), clientId, Optional.empty());
    }

    @DeleteMapping("/{clientId}/scopes/{scope}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "withdrawScope",
            summary = "Takes back one thing that an application may do",
            description = "Its access tokens end, everywhere within five seconds; the next ones have the rest. "
                    + "Disconnects the application when only the scope openid would be left.")
    @ApiResponse(responseCode = "204", description = "The application may do it no longer")
    @ApiResponse(
            responseCode = "404",
            description = "The account does not allow the application this",
            content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
    void withdraw(@PathVariable String clientId, @PathVariable String scope, @Parameter(hidden = true) Caller caller) {
        withdrawConsent.handle(accountOf(caller), clientId, Optional.of(scope));
    }

    private static AccountId accountOf(Caller caller) {
        return new AccountId(caller.requireSubject());
    }
}
