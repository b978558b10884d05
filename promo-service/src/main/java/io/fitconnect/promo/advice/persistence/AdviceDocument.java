package io.fitconnect.promo.advice.persistence;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.fitconnect.promo.advice.Advice.Weighed;
import io.fitconnect.promo.advice.Reason;
import io.fitconnect.promo.gear.Measure;
import io.fitconnect.promo.gear.WearEstimate;
import io.fitconnect.promo.product.Season;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reason and considered products as the column {@code document} holds them. */
record AdviceDocument(ReasonDocument reason, List<Weighed> considered) {

    /** A reason. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = WornDocument.class, name = "worn"),
        @JsonSubTypes.Type(value = SeasonalDocument.class, name = "seasonal")
    })
    sealed interface ReasonDocument {

        Reason toReason();

        static ReasonDocument of(Reason reason) {
            if (reason instanceof Reason.Worn worn) {
                return WornDocument.of(worn);
            }
            Reason.Seasonal seasonal = (Reason.Seasonal) reason;
            return new SeasonalDocument(seasonal.gearKind(), seasonal.sport(), seasonal.season(), seasonal.trainings());
        }
    }

    /** An item is worn. */
    record WornDocument(
            UUID gear,
            String name,
            String gearKind,
            Measure measure,
            double used,
            long lower,
            long upper,
            boolean atLeast,
            @Nullable Long weeks,
            int trainings,
            int withheldTrainings)
            implements ReasonDocument {

        static WornDocument of(Reason.Worn worn) {
            WearEstimate wear = worn.wear();
            return new WornDocument(
                    worn.gear(),
                    worn.name(),
                    worn.gearKind(),
                    wear.measure(),
                    wear.used(),
                    wear.lower(),
                    wear.upper(),
                    wear.isAtLeast(),
                    wear.weeks().orElse(null),
                    wear.trainings(),
                    wear.withheldTrainings());
        }

        @Override
        public Reason toReason() {
            return new Reason.Worn(
                    gear,
                    name,
                    gearKind,
                    new WearEstimate(
                            measure,
                            used,
                            lower,
                            upper,
                            atLeast,
                            Optional.ofNullable(weeks),
                            trainings,
                            withheldTrainings));
        }
    }

    /** A season has begun. */
    record SeasonalDocument(String gearKind, String sport, Season season, int trainings) implements ReasonDocument {

        @Override
        public Reason toReason() {
            return new Reason.Seasonal(gearKind, sport, season, trainings);
        }
    }
}
