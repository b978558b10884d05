package io.fitconnect.platform.job;

import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** The status resource of long work; the same shape in every service. */
@Schema(name = "Job", description = "Long work and how far it has come.")
public record JobView(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) UUID id,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "done, failed and cancelled are final.")
        JobState state,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, minimum = "0", maximum = "100")
        int progressPercent,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Instant createdAt,

        @Schema(description = "When a finished job and its result are forgotten.") @Nullable
        Instant expiresAt) {

    public static JobView of(Job job) {
        return new JobView(job.id(), job.state(), job.progressPercent(), job.createdAt(), job.expiresAt());
    }

    /** 202 with the job's address. */
    public static ResponseEntity<JobView> accepted(Job job, String path) {
        return ResponseEntity.accepted().location(URI.create(path)).body(of(job));
    }
}
