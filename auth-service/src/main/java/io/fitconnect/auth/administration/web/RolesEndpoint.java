package io.fitconnect.auth.administration.web;

import io.fitconnect.auth.account.Accounts;
import io.fitconnect.auth.account.EmailAddress;
import io.fitconnect.auth.account.Role;
import io.fitconnect.auth.administration.ChangeRole;
import io.fitconnect.platform.problem.Refusal;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.stereotype.Component;

/** Gives and takes roles; also makes the first administrator, since no account comes with a password of ours. */
@Component
@Endpoint(id = "roles")
class RolesEndpoint {

    private static final int CONFLICT = 409;

    private final Accounts accounts;
    private final ChangeRole changeRole;

    RolesEndpoint(Accounts accounts, ChangeRole changeRole) {
        this.accounts = accounts;
        this.changeRole = changeRole;
    }

    @WriteOperation
    public WebEndpointResponse<Map<String, Object>> change(String email, String role, boolean granted) {
        Optional<Role> known = Role.find(role);
        if (known.isEmpty()) {
            return refusal(WebEndpointResponse.STATUS_BAD_REQUEST, "A role is one of " + roles());
        }
        try {
            return change(email, known.get(), granted);
        } catch (Refusal keepsTheLast) {
            return refusal(CONFLICT, keepsTheLast.detail());
        }
    }

    private WebEndpointResponse<Map<String, Object>> change(String email, Role role, boolean granted) {
        return EmailAddress.find(email)
                .flatMap(accounts::find)
                .map(account -> changeRole.handle(account.id(), role, granted, Optional.empty()))
                .map(outcome -> answer(outcome, role))
                .orElseGet(() -> refusal(WebEndpointResponse.STATUS_NOT_FOUND, "No account has this address"));
    }

    private static WebEndpointResponse<Map<String, Object>> answer(ChangeRole.Outcome outcome, Role role) {
        return new WebEndpointResponse<>(Map.of(
                "accountId", outcome.account().id().toString(), "role", role.claim(), "changed", outcome.changed()));
    }

    private static WebEndpointResponse<Map<String, Object>> refusal(int status, String detail) {
        return new WebEndpointResponse<>(Map.of("detail", detail), status);
    }

    private static String roles() {
        return Arrays.stream(Role.values()).map(Role::claim).collect(Collectors.joining(", "));
    }
}
