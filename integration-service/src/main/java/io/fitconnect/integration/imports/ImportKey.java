package io.fitconnect.integration.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of an import within its athlete, who is the partition key. */
@Embeddable
public record ImportKey(
        @Column(name = "athlete_id") UUID athleteId,
        @Column(name = "id") UUID id) implements Serializable {}
