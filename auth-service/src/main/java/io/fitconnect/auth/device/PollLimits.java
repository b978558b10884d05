package io.fitconnect.auth.device;

import io.fitconnect.auth.authorization.Authorizations;
import io.fitconnect.auth.authorization.GrantLimit;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2DeviceCode;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2DeviceCodeAuthenticationToken;
import org.springframework.stereotype.Component;

/** Answers a device that polls too often with {@code slow_down}; codes that do not exist leave no row. */
@Component
class PollLimits implements GrantLimit {

    private static final OAuth2TokenType DEVICE_CODE = new OAuth2TokenType(OAuth2ParameterNames.DEVICE_CODE);
    private static final String SLOW_DOWN = "slow_down";

    private final Authorizations authorizations;
    private final DevicePolls polls;
    private final DeviceSettings settings;
    private final Clock clock;

    PollLimits(Authorizations authorizations, DevicePolls polls, DeviceSettings settings, Clock clock) {
        this.authorizations = authorizations;
        this.polls = polls;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void check(Authentication request) {
        if (request instanceof OAuth2DeviceCodeAuthenticationToken poll) {
            OAuth2Authorization waiting = authorizations.findByToken(poll.getDeviceCode(), DEVICE_CODE);
            if (waiting != null) {
                count(waiting);
            }
        }
    }

    private void count(OAuth2Authorization waiting) {
        Instant now = clock.instant();
        DevicePoll last =
                polls.find(waiting.getId()).orElseGet(() -> new DevicePoll(Instant.EPOCH, settings.interval()));
        Instant expiresAt = Objects.requireNonNull(Objects.requireNonNull(waiting.getToken(OAuth2DeviceCode.class))
                .getToken()
                .getExpiresAt());
        polls.save(waiting.getId(), last.next(now, settings.tolerance()), expiresAt);
        if (last.isTooEarly(now, settings.tolerance())) {
            throw new OAuth2AuthenticationException(SLOW_DOWN);
        }
    }
}
