package io.fitconnect.shop.customer;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Reads the customer out of what Spring Security knows of a request. */
public final class CurrentCustomer {

    private CurrentCustomer() {}

    public static Optional<Customer> of(@Nullable Authentication authentication) {
        if (authentication != null && authentication.getPrincipal() instanceof OidcUser user) {
            String email = Optional.ofNullable(user.getEmail()).orElse("");
            String name = Optional.ofNullable(user.getFullName()).orElse(email);
            return Optional.of(new Customer(user.getName(), name, email));
        }
        return Optional.empty();
    }
}
