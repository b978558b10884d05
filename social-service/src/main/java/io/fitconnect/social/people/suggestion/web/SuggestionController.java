package io.fitconnect.social.people.suggestion.web;

import io.fitconnect.platform.security.Caller;
import io.fitconnect.social.people.suggestion.MuteSuggestion;
import io.fitconnect.social.people.suggestion.SuggestPeople;
import io.fitconnect.social.people.suggestion.UnmuteSuggestion;
import io.fitconnect.social.suspension.WhileSuspended;
import io.fitconnect.social.suspension.WhileSuspended.Access;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** People whom the athlete who signed in may know. */
@RestController
@RequestMapping(path = "/api/v1/people/suggestions", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "People")
class SuggestionController {

    private final SuggestPeople suggestPeople;
    private final MuteSuggestion muteSuggestion;
    private final UnmuteSuggestion unmuteSuggestion;

    SuggestionController(
            SuggestPeople suggestPeople, MuteSuggestion muteSuggestion, UnmuteSuggestion unmuteSuggestion) {
        this.suggestPeople = suggestPeople;
        this.muteSuggestion = muteSuggestion;
        this.unmuteSuggestion = unmuteSuggestion;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('SCOPE_social:read')")
    @Operation(
            operationId = "suggestPeople",
            summary = "Suggests people whom the athlete may know",
            description = "Each with the reasons. Friends, muted and blocked people are not among them.")
    @ApiResponse(responseCode = "200", description = "At most 20, the most connected first")
    ResponseEntity<SuggestionsView> list(@Parameter(hidden = true) Caller caller) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(SuggestionsView.of(suggestPeople.handle(caller.requireSubject())));
    }

    @PutMapping("/{athleteId}/muted")
    @WhileSuspended(Access.OPEN)
    @PreAuthorize("hasAuthority('SCOPE_social:write')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "muteSuggestion",
            summary = "Suggests somebody no more",
            description = "Answers the same for an id that is nowhere.")
    @ApiResponse(responseCode = "204", description = "Not suggested from now on")
    void mute(@PathVariable UUID athleteId, @Parameter(hidden = true) Caller caller) {
        muteSuggestion.handle(caller.requireSubject(), athleteId);
    }

    @DeleteMapping("/{athleteId}/muted")
    @PreAuthorize("hasAuthority('SCOPE_social:write')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "unmuteSuggestion", summary = "Lets somebody be suggested again")
    @ApiResponse(responseCode = "204", description = "May be suggested")
    void unmute(@PathVariable UUID athleteId, @Parameter(hidden = true) Caller caller) {
        unmuteSuggestion.handle(caller.requireSubject(), athleteId);
    }
}
