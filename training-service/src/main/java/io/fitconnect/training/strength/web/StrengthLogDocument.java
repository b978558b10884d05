package io.fitconnect.training.strength.web;

import io.fitconnect.training.strength.StrengthLog;
import io.fitconnect.training.strength.StrengthSet;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** All sets of a training, in the order in which they were done. */
record StrengthLogDocument(
        @NotNull(message = "is required") @Size(max = StrengthLog.MAX_SETS, message = "must hold at most {max} sets")
        List<@Valid @NotNull(message = "is required") StrengthSetDocument> sets) {

    List<StrengthSet> toSets() {
        return sets.stream().map(StrengthSetDocument::toSet).toList();
    }
}
