package io.fitconnect.gateway.token.key;

import io.fitconnect.gateway.token.jws.Algorithm;
import java.security.PublicKey;

/** A published key; it verifies tokens of its own algorithm and of no other. */
public record VerificationKey(String id, Algorithm algorithm, PublicKey publicKey) {}
