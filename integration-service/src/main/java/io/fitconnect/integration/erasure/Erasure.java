package io.fitconnect.integration.erasure;

import java.util.UUID;

/** One thing that is to be erased. */
public record Erasure(ErasureKind kind, UUID id) {}
