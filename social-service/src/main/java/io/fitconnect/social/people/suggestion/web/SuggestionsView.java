package io.fitconnect.social.people.suggestion.web;

import io.fitconnect.social.people.suggestion.Reason;
import io.fitconnect.social.people.suggestion.ReasonKind;
import io.fitconnect.social.people.suggestion.Suggestion;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whom an athlete may know. */
@Schema(name = "Suggestions")
record SuggestionsView(@Schema(description = "At most 20") List<SuggestionView> items) {

    static SuggestionsView of(List<Suggestion> suggestions) {
        return new SuggestionsView(suggestions.stream().map(SuggestionView::of).toList());
    }

    /** One of them. */
    @Schema(name = "Suggestion")
    record SuggestionView(
            UUID athleteId,
            @Schema(example = "Mira Koval") String name,

            @Schema(description = "Why; at least one") List<ReasonView> reasons) {

        static SuggestionView of(Suggestion suggestion) {
            return new SuggestionView(
                    suggestion.athlete(),
                    suggestion.name(),
                    suggestion.reasons().stream().map(ReasonView::of).toList());
        }
    }

    /** What connects the two. */
    @Schema(name = "SuggestionReason")
    record ReasonView(
            ReasonKind kind,

            @Schema(description = "How many friends, clubs or group trainings the two have in common", example = "3")
            int count,

            @Schema(description = "One of the clubs; absent for other kinds") @Nullable
            UUID clubId,

            @Schema(description = "The latest of the group trainings; absent for other kinds") @Nullable
            UUID groupTrainingId) {

        static ReasonView of(Reason reason) {
            UUID of = reason.of().orElse(null);
            return new ReasonView(
                    reason.kind(),
                    reason.count(),
                    reason.kind() == ReasonKind.CLUB_IN_COMMON ? of : null,
                    reason.kind() == ReasonKind.TRAINED_TOGETHER ? of : null);
        }
    }
}
