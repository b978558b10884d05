package io.fitconnect.social.content;

import java.util.UUID;

/**
 * That content is hidden, for its author.
 *
 * @param decisionId the author's own address of the decision is {@code /api/v1/moderation/decisions/<id>}
 * @param rule       the rule that it broke
 */
public record Hiding(UUID decisionId, Rule rule) {}
