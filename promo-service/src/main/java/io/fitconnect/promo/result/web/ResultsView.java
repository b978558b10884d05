package io.fitconnect.promo.result.web;

import io.fitconnect.promo.result.CampaignResults;
import io.fitconnect.promo.result.VariantResult;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The results of a campaign as editors see them. */
record ResultsView(
        @Schema(description = "The control first; none below the anonymity floor")
        List<VariantView> variants,

        @Schema(
                description = "Level of each comparison with the control; absent below the anonymity floor",
                example = "0.05")
        @Nullable
        Double level) {

    static final ResultsView NONE = new ResultsView(List.of(), null);

    static ResultsView of(CampaignResults results) {
        return new ResultsView(results.variants().stream().map(VariantView::of).toList(), results.level());
    }

    /** What became of the people of one variant. */
    record VariantView(
            String key,

            @Schema(description = "People who were shown it, each once")
            long people,

            @Schema(description = "People who followed its link within the time to act")
            long followed,

            @Schema(description = "People who bought its product within the time to act")
            long bought,

            @Schema(description = "People whose time to act is over: the test counts them alone")
            long settledPeople,

            @Schema(description = "Who of them followed") long settledFollowed,

            @Schema(description = "Always-valid p-value against the control; absent for the control", example = "0.031")
            @Nullable
            Double pValue,

            @Schema(description = "Whether the share of followers differs from the control's at the level")
            boolean differs) {

        static VariantView of(VariantResult result) {
            return new VariantView(
                    result.key(),
                    result.people(),
                    result.followed(),
                    result.bought(),
                    result.settled().people(),
                    result.settled().successes(),
                    result.pValue().orElse(null),
                    result.differs());
        }
    }
}
