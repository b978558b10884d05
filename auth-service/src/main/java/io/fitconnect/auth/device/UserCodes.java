package io.fitconnect.auth.device;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2UserCode;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;

/**
 * Makes the codes that people type: eight letters in two groups, consonants so that no words appear, without those that look or
 * sound alike. Each letter is equally likely.
 */
final class UserCodes implements OAuth2TokenGenerator<OAuth2UserCode> {

    static final String LETTERS = "BCDFGHJKLMNPQRSTVWXZ"; // RFC 8628, section 6.1
    private static final int LENGTH = 8;

    private final SecureRandom random = new SecureRandom();
    private final Clock clock;

    UserCodes(Clock clock) {
        this.clock = clock;
    }

    @Override
    public @Nullable OAuth2UserCode generate(OAuth2TokenContext context) {
        if (!OAuth2ParameterNames.USER_CODE.equals(context.getTokenType().getValue())) {
            return null;
        }
        Instant now = clock.instant();
        return new OAuth2UserCode(
                next(),
                now,
                now.plus(context.getRegisteredClient().getTokenSettings().getDeviceCodeTimeToLive()));
    }

    private String next() {
        StringBuilder code = new StringBuilder(LENGTH + 1);
        random.ints(LENGTH, 0, LETTERS.length()).forEach(letter -> code.append(LETTERS.charAt(letter)));
        return code.insert(LENGTH / 2, '-').toString();
    }
}
