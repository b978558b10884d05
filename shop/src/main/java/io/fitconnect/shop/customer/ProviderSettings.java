package io.fitconnect.shop.customer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * The OpenID Connect provider and what the shop is to it.
 *
 * @param issuer    as its tokens and browsers name it, without a slash at the end
 * @param reachedAt where the shop's own requests reach it, when that is not the issuer's address, as behind one machine's containers
 */
@Validated
@ConfigurationProperties("fitconnect.shop.provider")
public record ProviderSettings(
        @NotNull URI issuer,
        @Nullable URI reachedAt,
        @NotBlank String clientId,
        @NotBlank String clientSecret) {

    /** The provider's page of the account. */
    public String accountPage() {
        return issuer + "/account";
    }

    /** The address for the shop's own requests. */
    String direct(String endpoint) {
        return reachedAt != null && endpoint.startsWith(issuer.toString())
                ? reachedAt + endpoint.substring(issuer.toString().length())
                : endpoint;
    }

    /** Hides the secret. */
    @Override
    public String toString() {
        return "ProviderSettings[issuer=" + issuer + ", clientId=" + clientId + "]";
    }
}
