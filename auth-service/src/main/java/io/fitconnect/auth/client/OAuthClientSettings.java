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
 * @param refreshFamilyLifetime how long after a sign-in refresh tokens of the house's own clients end, however often they are used
 * @param vendorRefreshFamilyLifetime the same for vendors
 * @param refreshRepeat        how long the refresh token before the current one is answered again, as long as that is unused
 */
@Validated
@ConfigurationProperties("fitconnect.auth.clients")
public record OAuthClientSettings(
        @DefaultValue @NotNull Map<String, @Valid SeededClient> seeds,
        @NotNull @DefaultValue("60s") Duration codeLifetime,
        @NotNull @DefaultValue("10m") Duration deviceCodeLifetime,
        @NotNull @DefaultValue("10m") Duration accessTokenLifetime,
        @NotNull @DefaultValue("30d") Duration refreshTokenLifetime,
        @NotNull @DefaultValue("180d") Duration vendorRefreshTokenLifetime,
        @NotNull @DefaultValue("90d") Duration refreshFamilyLifetime,
        @NotNull @DefaultValue("365d") Duration vendorRefreshFamilyLifetime,
        @NotNull @DefaultValue("10s") Duration refreshRepeat) {

    private static final Duration LONGEST_REPEAT = Duration.ofMinutes(1);
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
        if (refreshFamilyLifetime.compareTo(refreshTokenLifetime) < 0
                || vendorRefreshFamilyLifetime.compareTo(vendorRefreshTokenLifetime) < 0) {
            throw new IllegalArgumentException(
                    "fitconnect.auth.clients: a refresh-family-lifetime is not below its refresh-token-lifetime");
        }
        if (refreshRepeat.isNegative() || refreshRepeat.compareTo(LONGEST_REPEAT) > 0) {
            throw new IllegalArgumentException("fitconnect.auth.clients.refresh-repeat is at most a minute");
        }
    }

    /** How long after a sign-in the refresh tokens of a party's client end. */
    public Duration refreshFamilyLifetime(ClientParty party) {
        return party == ClientParty.HOUSE ? refreshFamilyLifetime : vendorRefreshFamilyLifetime;
    }

    /** The lifetime of a party's unused refresh token. */
    public Duration refreshTokenLifetime(ClientParty party) {
        return party == ClientParty.HOUSE ? refreshTokenLifetime : vendorRefreshTokenLifetime;
    }
}
