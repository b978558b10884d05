package io.fitconnect.training.progress.web;

import io.fitconnect.training.progress.CompareProgress;
import io.fitconnect.training.progress.StartRecomputation;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.stereotype.Component;

/**
 * Progress for the operator, on the management port: GET with an athlete's id lists the differences between what is kept and
 * what follows of the trainings; POST has it computed from scratch, for the athlete or, without an id, for all.
 */
@Component
@Endpoint(id = "progress")
class ProgressEndpoint {

    private final CompareProgress compare;
    private final StartRecomputation start;

    ProgressEndpoint(CompareProgress compare, StartRecomputation start) {
        this.compare = compare;
        this.start = start;
    }

    @ReadOperation
    public Comparison compare(@Selector UUID athlete) {
        return new Comparison(athlete, compare.handle(athlete));
    }

    @WriteOperation
    public void recompute(@Selector UUID athlete) {
        start.handle(Optional.of(athlete));
    }

    @WriteOperation
    public void recomputeAll() {
        start.handle(Optional.empty());
    }

    /** Names each difference; none is well. */
    record Comparison(UUID athlete, List<String> differences) {}
}
