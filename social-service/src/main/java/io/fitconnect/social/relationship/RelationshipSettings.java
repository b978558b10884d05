package io.fitconnect.social.relationship;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How many people one can have in each list.
 *
 * @param friends        most friends
 * @param followees      most people whom one follows
 * @param blocks         most people whom one blocks
 * @param openRequests   most friend requests that wait for an answer
 * @param requestsPerDay most friend requests in 24 hours
 * @param askAgainAfter  how long after a request that led to nothing the same person can be asked again
 */
@Validated
@ConfigurationProperties("fitconnect.relationships")
public record RelationshipSettings(
        @DefaultValue("5000") @Min(1) @Max(50_000) int friends,
        @DefaultValue("5000") @Min(1) @Max(50_000) int followees,
        @DefaultValue("5000") @Min(1) @Max(50_000) int blocks,
        @DefaultValue("200") @Min(1) @Max(5_000) int openRequests,
        @DefaultValue("50") @Min(1) @Max(5_000) int requestsPerDay,

        @DefaultValue("7d") @NotNull Duration askAgainAfter) {

    public RelationshipSettings {
        if (askAgainAfter.isNegative()) {
            throw new IllegalArgumentException("fitconnect.relationships: ask-again-after is not negative");
        }
    }
}
