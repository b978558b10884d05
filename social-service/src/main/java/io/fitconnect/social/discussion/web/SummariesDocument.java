package io.fitconnect.social.discussion.web;

import io.fitconnect.social.discussion.SummariseDiscussions;
import io.fitconnect.social.subject.SubjectKey;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;

/** Which discussions to summarise. */
@Schema(name = "SummaryRequest")
record SummariesDocument(
        @NotNull(message = "is required")
        @Size(min = 1, max = SummariseDiscussions.MOST, message = "must name 1 to 50 subjects")
        List<@Valid @NotNull(message = "is required") SubjectDocument> subjects) {

    List<SubjectKey> toKeys() {
        List<SubjectKey> keys = new ArrayList<>();
        for (SubjectDocument subject : subjects) {
            keys.add(subject.toKey(keys.size()));
        }
        return keys;
    }
}
