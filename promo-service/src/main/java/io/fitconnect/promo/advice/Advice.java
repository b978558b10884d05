package io.fitconnect.promo.advice;

import io.fitconnect.promo.product.Point;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Advice that was given.
 *
 * @param country    of the home region when it was given
 * @param productId  the product that fitted best
 * @param considered the products that were considered, in their order, the best first
 */
public record Advice(
        UUID athlete,
        UUID id,
        Subject subject,
        String rule,
        Reason reason,
        String country,
        String productId,
        List<Weighed> considered,
        AdviceState state,
        Instant givenAt) {

    public Advice {
        considered = List.copyOf(considered);
    }

    static Advice give(UUID athlete, UUID id, Proposal proposal, Instant now) {
        return new Advice(
                athlete,
                id,
                proposal.candidate().subject(),
                proposal.candidate().rule(),
                proposal.candidate().reason(),
                proposal.candidate().need().country(),
                proposal.best().product().id(),
                proposal.match().considered().stream()
                        .map(each -> new Weighed(each.product().id(), each.points()))
                        .toList(),
                AdviceState.OPEN,
                now);
    }

    Advice in(AdviceState next) {
        return new Advice(athlete, id, subject, rule, reason, country, productId, considered, next, givenAt);
    }

    /** A product that was considered, and why it was taken or left. */
    public record Weighed(String productId, List<Point> points) {

        public Weighed {
            points = List.copyOf(points);
        }
    }
}
