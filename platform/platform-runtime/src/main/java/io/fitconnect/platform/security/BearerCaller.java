package io.fitconnect.platform.security;

import io.fitconnect.platform.revocation.TokenFacts;
import java.util.Locale;
import java.util.Optional;

/**
 * Who opened a connection with an access token, for a server that outlives the request.
 *
 * @param facts    by which a later revocation finds the connection
 * @param language the person's setting, where the token carries it
 */
public record BearerCaller(Caller caller, TokenFacts facts, Optional<Locale> language) {}
