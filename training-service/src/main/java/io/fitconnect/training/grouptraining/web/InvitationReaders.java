package io.fitconnect.training.grouptraining.web;

import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.security.BearerTokens;
import io.fitconnect.training.diary.AthleteId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Recognises who reads an invitation. The link is the key, so that a token that does not hold counts as none. */
@Component
class InvitationReaders {

    private final BearerTokens tokens;

    InvitationReaders(BearerTokens tokens) {
        this.tokens = tokens;
    }

    Optional<AthleteId> find(@Nullable String authorization) {
        if (authorization == null) {
            return Optional.empty();
        }
        try {
            return tokens.require(authorization).caller().subject().map(AthleteId::new);
        } catch (Refusal unreadable) {
            return Optional.empty();
        }
    }
}
