package io.fitconnect.training.grouptraining.joint.web;

import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.joint.CompareJoint;
import io.fitconnect.training.grouptraining.joint.RematchJoint;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.stereotype.Component;

/**
 * The recordings of group trainings for the operator, on the management port: GET with an athlete's id lists the differences between what is attached and
 * what matches; POST matches all group trainings of the athlete from scratch and says what differed.
 */
@Component
@Endpoint(id = "jointmatching")
class JointMatchingEndpoint {

    private final CompareJoint compare;
    private final RematchJoint rematch;

    JointMatchingEndpoint(CompareJoint compare, RematchJoint rematch) {
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
