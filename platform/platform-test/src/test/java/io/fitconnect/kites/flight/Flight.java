package io.fitconnect.kites.flight;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

@Entity
public class Flight {

    @Id
    private UUID id;

    private Instant startedAt;

    protected Flight() {}

    Flight(UUID id, Instant startedAt) {
        this.id = id;
        this.startedAt = startedAt;
    }

    public UUID id() {
        return id;
    }

    public Instant startedAt() {
        return startedAt;
    }
}
