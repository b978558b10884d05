package io.fitconnect.social.discussion.web;

import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.web.Page;
import io.fitconnect.social.discussion.SummariseDiscussions;
import io.fitconnect.social.discussion.ViewDiscussion;
import io.fitconnect.social.subject.SubjectKey;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** How much is said on a subject, for its page and for cards. */
@RestController
@Tag(name = "Discussions")
class DiscussionController {

    private final ViewDiscussion view;
    private final SummariseDiscussions summarise;

    DiscussionController(ViewDiscussion view, SummariseDiscussions summarise) {
        this.view = view;
        this.summarise = summarise;
    }

    @GetMapping(
            path = {SubjectPaths.OF_TRAINING, SubjectPaths.OF_GROUP_TRAINING, SubjectPaths.OF_CLUB},
            produces = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasAuthority('SCOPE_social:read')")
    @Operation(operationId = "viewDiscussion", summary = "Counts comments and reactions, as the caller can list them")
    @ApiResponse(responseCode = "200", description = "The discussion; one on which nothing was said is empty")
    DiscussionView view(@Parameter(hidden = true) SubjectKey subject, @Parameter(hidden = true) Caller caller) {
        return DiscussionView.of(view.handle(subject, caller.requireSubject()));
    }

    @PostMapping(
            path = SubjectKey.ROOT + "/summaries",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasAuthority('SCOPE_social:read')")
    @Operation(
            operationId = "summariseDiscussions",
            summary = "Summarises up to 50 discussions at once; changes nothing",
            description = "In the order of the request; what the caller cannot see is left out.")
    @ApiResponse(responseCode = "200", description = "The discussions, all at once")
    Page<DiscussionView> summarise(
            @Valid @RequestBody SummariesDocument document, @Parameter(hidden = true) Caller caller) {
        List<SubjectKey> keys = document.toKeys();
        Map<SubjectKey, DiscussionView> found = summarise.handle(keys, caller.requireSubject()).stream()
                .collect(Collectors.toMap(summary -> summary.key(), DiscussionView::of, (one, same) -> one));
        return new Page<>(
                keys.stream()
                        .distinct()
                        .filter(found::containsKey)
                        .map(found::get)
                        .toList(),
                null);
    }
}
