package io.fitconnect.gateway.websession.provider;

/**
 * What the token endpoint gave.
 *
 * @param refreshToken empty when the one that was sent stays good
 * @param idToken empty when there is none
 */
public record ProviderTokens(String accessToken, String refreshToken, String idToken) {

    /** Hides the tokens. */
    @Override
    public String toString() {
        return "ProviderTokens[]";
    }
}
