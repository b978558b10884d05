package io.fitconnect.auth.client;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The house's clients and how long tokens live.
 *
 * @param seeds                clients by their id; added or brought up to date at every start, never removed
 * @param codeLifetime         how long an authorization code can be redeemed
 * @param deviceCodeLifetime   how long a person may take to type the code that a device shows
 * @param accessTokenLifetime  of every access token
 * @param refreshTokenLifetime of an unused refresh token of the house's own clients; each use starts it over
 * @param vendorRefreshTokenLifetime the same for vendors, which may have nothing to push for months
 */
@Validated
@ConfigurationProperties("fitconnect.auth.clients")
public record OAuthClientSettings(
        @DefaultValue @NotNull Map<String, @Valid SeededClient> seeds,
        @NotNull @DefaultValue("60s") Duration codeLifetime,
        @NotNull @DefaultValue("10m") Duration deviceCodeLifetime,
        @NotNull @DefaultValue("10m") Duration accessTokenLifetime,
        @NotNull @DefaultValue("30d") Duration refreshTokenLifetime,
        @NotNull @DefaultValue("180d") Duration vendorRefreshTokenLifetime) {

    private static final Duration LONGEST_ACCESS = Duration.ofHours(1);

    public OAuthClientSettings {
        if (accessTokenLifetime.compareTo(LONGEST_ACCESS) > 0) {
            throw new IllegalArgumentException(
                    "fitconnect.auth.clients.access-token-lifetime is at most an hour: an access token cannot be"
                            + " revoked everywhere at once");
        }
        if (codeLifetime.compareTo(Duration.ofMinutes(1)) > 0) {
            throw new IllegalArgumentException("fitconnect.auth.clients.code-lifetime is at most a minute");
        }
    }

    /** The lifetime for a party. */
    public Duration refreshTokenLifetime(ClientParty party) {
        return party == ClientParty.HOUSE ? refreshTokenLifetime : vendorRefreshTokenLifetime;
    }
}
