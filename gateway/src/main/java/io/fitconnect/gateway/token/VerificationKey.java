package io.fitconnect.gateway.token;

import java.security.PublicKey;

/** A published key; it verifies tokens of its own algorithm and of no other. */
record VerificationKey(String id, Algorithm algorithm, PublicKey publicKey) {}
