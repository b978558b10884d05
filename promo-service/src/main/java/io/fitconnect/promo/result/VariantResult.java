package io.fitconnect.promo.result;

import io.fitconnect.promo.experiment.Outcomes;
import java.util.Optional;

/**
 * What became of the people of one variant.
 *
 * @param settled those whose time to act is over, and who of them followed
 * @param pValue  always-valid, against the control; empty for the control itself
 * @param differs whether the difference to the control is reported
 */
public record VariantResult(
        String key,
        long people,
        long followed,
        long bought,
        Outcomes settled,
        Optional<Double> pValue,
        boolean differs) {}
