package io.fitconnect.auth.administration.web;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.account.Role;
import io.fitconnect.auth.administration.ChangeRole;
import io.fitconnect.auth.administration.FindAccounts;
import io.fitconnect.auth.administration.RestoreAccount;
import io.fitconnect.auth.administration.Staff;
import io.fitconnect.auth.administration.SuspendAccount;
import io.fitconnect.auth.administration.ViewAccount;
import io.fitconnect.auth.signin.BrowserSessions;
import io.fitconnect.auth.stepup.RecentSignIn;
import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.security.BackOffice;
import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Accounts for administrators and support. */
@RestController
@RequestMapping(path = "/api/v1/accounts", produces = MediaType.APPLICATION_JSON_VALUE)
@BackOffice({BackOffice.ADMINISTRATOR, BackOffice.SUPPORT})
@Tag(name = "Accounts", description = "The back office's view of accounts: search, lock, roles")
class AccountsController {

    private static final String ABSENT = "There is no such account";

    private final FindAccounts findAccounts;
    private final ViewAccount viewAccount;
    private final SuspendAccount suspendAccount;
    private final RestoreAccount restoreAccount;
    private final ChangeRole changeRole;
    private final BrowserSessions browsers;

    AccountsController(
            FindAccounts findAccounts,
            ViewAccount viewAccount,
            SuspendAccount suspendAccount,
            RestoreAccount restoreAccount,
            ChangeRole changeRole,
            BrowserSessions browsers) {
        this.findAccounts = findAccounts;
        this.viewAccount = viewAccount;
        this.suspendAccount = suspendAccount;
        this.restoreAccount = restoreAccount;
        this.changeRole = changeRole;
        this.browsers = browsers;
    }

    @GetMapping
    @Operation(
            operationId = "findAccounts",
            summary = "Finds accounts",
            description =
                    "By exactly one of: an e-mail address, an id, the beginning of a name. At most 20, on one page.")
    Page<AccountResponse> find(
            @RequestParam(required = false) @Parameter(description = "The whole address") @Nullable String email,
            @RequestParam(required = false) @Nullable UUID id,
            @RequestParam(required = false) @Parameter(description = "At least 2 characters") @Nullable String name) {
        return new Page<>(
                findAccounts
                        .handle(Optional.ofNullable(email), Optional.ofNullable(id), Optional.ofNullable(name))
                        .stream()
                        .map(AccountResponse::of)
                        .toList(),
                null);
    }

    @GetMapping("/{id}")
    @Operation(operationId = "viewAccount", summary = "Reads an account")
    @ApiResponse(responseCode = "200", description = "The account")
    @ApiResponse(
            responseCode = "404",
            description = ABSENT,
            content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
    AccountResponse view(@PathVariable UUID id) {
        return AccountResponse.of(viewAccount.handle(new AccountId(id)));
    }

    @PutMapping(path = "/{id}/suspension", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "suspendAccount",
            summary = "Locks an account",
            description =
                    "Its sessions and tokens end within five seconds, and others see it no more. Support does not lock staff.")
    @ApiResponse(responseCode = "200", description = "The locked account")
    @ApiResponse(
            responseCode = "409",
            description = "It is one's own, or the last administrator's",
            content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
    @RecentSignIn
    AccountResponse suspend(
            @PathVariable UUID id,
            @RequestBody @Valid SuspensionRequest request,
            @Parameter(hidden = true) Caller caller) {
        AccountId account = new AccountId(id);
        AccountResponse answer = AccountResponse.of(suspendAccount.handle(account, request.reason(), staff(caller)));
        browsers.endOthers(account, "");
        return answer;
    }

    @DeleteMapping("/{id}/suspension")
    @Operation(operationId = "restoreAccount", summary = "Unlocks an account")
    @ApiResponse(responseCode = "200", description = "The unlocked account")
    @RecentSignIn
    AccountResponse restore(@PathVariable UUID id, @Parameter(hidden = true) Caller caller) {
        return AccountResponse.of(restoreAccount.handle(new AccountId(id), staff(caller)));
    }

    @PutMapping("/{id}/roles/{role}")
    @BackOffice(BackOffice.ADMINISTRATOR)
    @Operation(
            operationId = "grantRole",
            summary = "Gives an account a role",
            description = "Its tokens are revoked, so that the next ones carry the role. For administrators.")
    @ApiResponse(responseCode = "200", description = "The account")
    @RecentSignIn
    AccountResponse grant(
            @PathVariable UUID id,
            @PathVariable @Schema(allowableValues = {"vendor", "editor", "moderator", "support", "administrator"})
                    String role,
            @Parameter(hidden = true) Caller caller) {
        return AccountResponse.of(changeRole
                .handle(new AccountId(id), roleOf(role), true, Optional.of(staff(caller)))
                .account());
    }

    @DeleteMapping("/{id}/roles/{role}")
    @BackOffice(BackOffice.ADMINISTRATOR)
    @Operation(
            operationId = "withdrawRole",
            summary = "Takes a role from an account",
            description = "Its tokens are revoked. The last administrator keeps the role. For administrators.")
    @ApiResponse(responseCode = "200", description = "The account")
    @ApiResponse(
            responseCode = "409",
            description = "It is the last administrator's",
            content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
    @RecentSignIn
    AccountResponse withdraw(
            @PathVariable UUID id,
            @PathVariable @Schema(allowableValues = {"vendor", "editor", "moderator", "support", "administrator"})
                    String role,
            @Parameter(hidden = true) Caller caller) {
        return AccountResponse.of(changeRole
                .handle(new AccountId(id), roleOf(role), false, Optional.of(staff(caller)))
                .account());
    }

    private static Staff staff(Caller caller) {
        return new Staff(
                new AccountId(caller.requireSubject()),
                caller.roles().stream()
                        .flatMap(role -> Role.find(role).stream())
                        .collect(Collectors.toSet()));
    }

    private static Role roleOf(String name) {
        return Role.find(name)
                .filter(role -> role != Role.ATHLETE)
                .orElseThrow(() -> InvalidValue.refuse(
                        "role", "must be one of vendor, editor, moderator, support, administrator"));
    }
}
