package io.fitconnect.auth.registration.web;

import io.fitconnect.auth.account.Account;
import io.fitconnect.auth.account.DisplayName;
import io.fitconnect.auth.account.EmailAddress;
import io.fitconnect.auth.account.Role;
import io.fitconnect.auth.password.PasswordOwner;
import io.fitconnect.auth.password.PasswordRules;
import io.fitconnect.auth.registration.LocalRegistration;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Makes accounts with roles on one's own machine, through the management port; production has no such endpoint. */
@Component
@Profile("!production")
@Endpoint(id = "accounts")
class AccountsEndpoint {

    private static final int CONFLICT = 409;
    private static final int SECRET_BYTES = 15;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final LocalRegistration registration;
    private final PasswordRules rules;

    AccountsEndpoint(LocalRegistration registration, PasswordRules rules) {
        this.registration = registration;
        this.rules = rules;
    }

    /** Answers the password only when it was made here. */
    @WriteOperation
    public WebEndpointResponse<Map<String, Object>> create(
            String email, @Nullable String name, @Nullable String roles, @Nullable String password) {
        Optional<EmailAddress> address = EmailAddress.find(email);
        if (address.isEmpty()) {
            return refusal(WebEndpointResponse.STATUS_BAD_REQUEST, "Not an e-mail address");
        }
        Optional<DisplayName> shown = DisplayName.find(
                name == null ? email.strip().substring(0, email.strip().indexOf('@')) : name);
        if (shown.isEmpty()) {
            return refusal(WebEndpointResponse.STATUS_BAD_REQUEST, "Not a name that others may see");
        }
        Optional<Set<Role>> known = findRoles(roles == null ? "" : roles);
        if (known.isEmpty()) {
            return refusal(
                    WebEndpointResponse.STATUS_BAD_REQUEST, "A role is one of " + Arrays.toString(Role.values()));
        }
        if (password != null
                && rules.findWeakness(password, new PasswordOwner(address, shown))
                        .isPresent()) {
            return refusal(WebEndpointResponse.STATUS_BAD_REQUEST, "The password is too easy to guess");
        }
        return create(address.get(), shown.get(), known.get(), Optional.ofNullable(password));
    }

    private WebEndpointResponse<Map<String, Object>> create(
            EmailAddress email, DisplayName name, Set<Role> roles, Optional<String> chosen) {
        String password = chosen.orElseGet(AccountsEndpoint::secret);
        return registration
                .create(email, password, name, roles)
                .map(account -> answer(account, chosen.isPresent() ? Map.of() : Map.of("password", password)))
                .orElseGet(() -> refusal(CONFLICT, "The address has an account"));
    }

    private static WebEndpointResponse<Map<String, Object>> answer(Account account, Map<String, Object> more) {
        Map<String, Object> members = new LinkedHashMap<>(more);
        members.put("accountId", account.id().toString());
        members.put("roles", account.roles().stream().sorted().map(Role::claim).toList());
        return new WebEndpointResponse<>(members);
    }

    private static Optional<Set<Role>> findRoles(String names) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String name : names.split("[,\\s]+", -1)) {
            Optional<Role> role = Role.find(name);
            if (role.isEmpty() && !name.isEmpty()) {
                return Optional.empty();
            }
            role.ifPresent(roles::add);
        }
        return Optional.of(roles);
    }

    private static String secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static WebEndpointResponse<Map<String, Object>> refusal(int status, String detail) {
        return new WebEndpointResponse<>(Map.of("detail", detail), status);
    }
}
