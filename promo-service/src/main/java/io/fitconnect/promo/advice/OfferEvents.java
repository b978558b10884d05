package io.fitconnect.promo.advice;

import io.fitconnect.platform.events.Announcement;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is announced on {@code promo.offer}. */
final class OfferEvents {

    private static final String TOPIC = "promo.offer";

    private OfferEvents() {}

    static Announcement given(Advice advice) {
        return announce("advice-given.v1", advice, AdviceGiven.of(advice));
    }

    static Announcement answered(Advice advice, Answer answer, Instant now) {
        return announce(
                "advice-answered.v1",
                advice,
                new AdviceAnswered(advice.id(), advice.athlete(), advice.rule(), answer.word(), now));
    }

    static Announcement ended(Advice advice, Instant now) {
        return announce("advice-ended.v1", advice, new AdviceEnded(advice.id(), advice.athlete(), advice.rule(), now));
    }

    private static Announcement announce(String type, Advice advice, Object body) {
        return new Announcement(
                TOPIC, advice.athlete().toString(), type, advice.id().toString(), body);
    }

    private record AdviceGiven(
            UUID adviceId,
            UUID athleteId,
            String rule,
            @Nullable UUID gearId,
            String gearKind,
            String country,
            String productId,
            @Nullable WearFigures wear,
            Instant occurredAt) {

        static AdviceGiven of(Advice advice) {
            Reason.@Nullable Worn worn = advice.reason() instanceof Reason.Worn reason ? reason : null;
            return new AdviceGiven(
                    advice.id(),
                    advice.athlete(),
                    advice.rule(),
                    worn == null ? null : worn.gear(),
                    advice.reason().gearKind(),
                    advice.country(),
                    advice.productId(),
                    worn == null ? null : WearFigures.of(worn),
                    advice.givenAt());
        }
    }

    private record WearFigures(
            String measure,
            double used,
            boolean atLeast,
            long lower,
            long upper,
            @Nullable Long remainingWeeks) {

        static WearFigures of(Reason.Worn worn) {
            return new WearFigures(
                    worn.wear().measure().word(),
                    worn.wear().used(),
                    worn.wear().isAtLeast(),
                    worn.wear().lower(),
                    worn.wear().upper(),
                    worn.wear().weeks().orElse(null));
        }
    }

    private record AdviceAnswered(UUID adviceId, UUID athleteId, String rule, String answer, Instant occurredAt) {}

    private record AdviceEnded(UUID adviceId, UUID athleteId, String rule, Instant occurredAt) {}
}
