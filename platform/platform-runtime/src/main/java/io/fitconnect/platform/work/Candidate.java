package io.fitconnect.platform.work;

import java.time.Instant;

/** Work that was due when it was read; only the claim tells whether it still is. */
record Candidate(WorkKey work, Instant dueAt) {}
