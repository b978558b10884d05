package io.fitconnect.social.discussion.web;

import io.fitconnect.social.discussion.DiscussionSummary;
import io.fitconnect.social.tally.Count;
import io.swagger.v3.oas.annotations.media.Schema;

/** How much is said on a subject. */
@Schema(name = "Discussion")
record DiscussionView(
        SubjectView subject,

        @Schema(description = "Comments and answers, as many as the caller can list")
        long comments,

        ReactionsView reactions) {

    static DiscussionView of(DiscussionSummary summary) {
        return new DiscussionView(
                SubjectView.of(summary.key()),
                summary.counts().of(Count.COMMENTS),
                ReactionsView.of(summary.counts(), summary.own()));
    }
}
