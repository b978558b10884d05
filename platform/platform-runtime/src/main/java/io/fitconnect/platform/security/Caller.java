package io.fitconnect.platform.security;

import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.ProblemText;
import io.fitconnect.platform.problem.Refusal;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who sent a request, as the checked access token says; a controller takes it as an argument.
 *
 * @param subject  the account on whose behalf the client acts; empty for a client that acts for itself
 * @param clientId the OAuth client that sent the request
 * @param roles    as the claim has them, in lower case; beyond {@code athlete} only with the scope {@code back-office}
 */
public record Caller(Optional<UUID> subject, String clientId, Set<String> scopes, Set<String> roles) {

    public Caller {
        scopes = Set.copyOf(scopes);
        roles = Set.copyOf(roles);
    }

    /** Returns the account, or refuses with 403 a token that belongs to no account. */
    public UUID requireSubject() {
        return subject.orElseThrow(() -> new Refusal(CommonProblems.FORBIDDEN, ProblemText.PERSON_NEEDED.message()));
    }
}
