package io.fitconnect.social.moderation.web;

import io.fitconnect.social.moderation.CaseState;
import io.fitconnect.social.moderation.ModerationCase;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A case in a list. */
@Schema(name = "CaseSummary")
record CaseSummary(
        UUID id,
        CaseState state,
        ContentView subject,

        @Schema(
                description =
                        "Whose content it is; absent of a group training without organiser, and once that account is erased")
        @Nullable
        CasePerson person,

        @Schema(
                description =
                        "Whether the account of the person was erased, while what it published, such as a club that has another owner, stays hidden")
        boolean personErased,

        @Schema(description = "Of the gravest rule that a report names: 1 to 3")
        int severity,

        @Schema(description = "People who reported; a list of words is none")
        int reporterCount,

        Instant openedAt) {

    static CaseSummary of(ModerationCase listed, Map<UUID, String> names) {
        return new CaseSummary(
                listed.id(),
                listed.state(),
                ContentView.of(listed.subject()),
                CasePerson.of(listed.person(), names),
                listed.isPersonErased(),
                listed.severity(),
                listed.reporters(),
                listed.openedAt());
    }
}
