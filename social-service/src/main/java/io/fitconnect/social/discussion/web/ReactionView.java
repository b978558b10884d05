package io.fitconnect.social.discussion.web;

import io.fitconnect.social.reaction.Reaction;
import io.fitconnect.social.reaction.ReactionKind;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Who reacted, and how. */
@Schema(name = "Reaction")
record ReactionView(PersonView person, ReactionKind reaction, Instant reactedAt) {

    static ReactionView of(Reaction reaction, Map<UUID, String> names) {
        return new ReactionView(PersonView.of(reaction.athleteId(), names), reaction.kind(), reaction.reactedAt());
    }
}
