package io.fitconnect.integration.archive;

import java.util.UUID;

/** Names an archive of an athlete. */
public record ArchiveKey(UUID athleteId, UUID id) {}
