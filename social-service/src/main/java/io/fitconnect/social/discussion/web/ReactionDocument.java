package io.fitconnect.social.discussion.web;

import io.fitconnect.social.reaction.ReactionKind;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;

/** How somebody reacts. */
@Schema(name = "ReactionChoice")
record ReactionDocument(@NotNull(message = "is required") ReactionKind reaction) {}
