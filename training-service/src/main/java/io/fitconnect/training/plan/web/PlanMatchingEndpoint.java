package io.fitconnect.training.plan.web;

import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.plan.ComparePlan;
import io.fitconnect.training.plan.RematchPlan;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.stereotype.Component;

/**
 * The matching of plans for the operator, on the management port: GET with an athlete's id lists the differences between what
 * is kept and what matches; POST matches every day of the athlete from scratch and says what differed.
 */
@Component
@Endpoint(id = "planmatching")
class PlanMatchingEndpoint {

    private final ComparePlan compare;
    private final RematchPlan rematch;

    PlanMatchingEndpoint(ComparePlan compare, RematchPlan rematch) {
        this.compare = compare;
        this.rematch = rematch;
    }

    @ReadOperation
    public Comparison compare(@Selector UUID athlete) {
        return new Comparison(athlete, compare.handle(new AthleteId(athlete)));
    }

    @WriteOperation
    public Map<String, List<String>> rematch(@Selector UUID athlete) {
        AthleteId id = new AthleteId(athlete);
        List<String> before = compare.handle(id);
        rematch.handle(id);
        return Map.of("corrected", before);
    }

    /** Names each difference; none is well. */
    record Comparison(UUID athlete, List<String> differences) {}
}
