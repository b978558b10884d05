package io.fitconnect.auth.administration.web;

import io.fitconnect.auth.account.EmailAddress;
import io.fitconnect.auth.account.Role;
import io.fitconnect.auth.administration.ChangeRole;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.stereotype.Component;

/** Gives and takes roles; also makes the first administrator, since no account comes with a password of ours. */
@Component
@Endpoint(id = "roles")
class RolesEndpoint {

    private static final Logger AUDIT = LoggerFactory.getLogger("audit.roles");

    private final ChangeRole changeRole;

    RolesEndpoint(ChangeRole changeRole) {
        this.changeRole = changeRole;
    }

    @WriteOperation
    public WebEndpointResponse<Map<String, Object>> change(String email, String role, boolean granted) {
        Optional<Role> known = Role.find(role);
        if (known.isEmpty()) {
            return refusal(WebEndpointResponse.STATUS_BAD_REQUEST, "A role is one of " + roles());
        }
        return EmailAddress.find(email)
                .flatMap(address -> changeRole.handle(address, known.get(), granted))
                .map(outcome -> answer(outcome, known.get(), granted))
                .orElseGet(() -> refusal(WebEndpointResponse.STATUS_NOT_FOUND, "No account has this address"));
    }

    private static WebEndpointResponse<Map<String, Object>> answer(
            ChangeRole.Outcome outcome, Role role, boolean granted) {
        if (outcome.changed()) {
            AUDIT.info(
                    "Account {} {} the role {} by command", outcome.account(), granted ? "got" : "lost", role.claim());
        }
        return new WebEndpointResponse<>(
                Map.of("accountId", outcome.account().toString(), "role", role.claim(), "changed", outcome.changed()));
    }

    private static WebEndpointResponse<Map<String, Object>> refusal(int status, String detail) {
        return new WebEndpointResponse<>(Map.of("detail", detail), status);
    }

    private static String roles() {
        return Arrays.stream(Role.values()).map(Role::claim).collect(Collectors.joining(", "));
    }
}
