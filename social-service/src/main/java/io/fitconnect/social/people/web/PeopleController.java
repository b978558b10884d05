package io.fitconnect.social.people.web;

import io.fitconnect.platform.security.Caller;
import io.fitconnect.social.people.AdmitSearch;
import io.fitconnect.social.people.FindPeople;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The search for people. */
@RestController
@RequestMapping(path = PeopleController.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "People", description = "Other athletes, by name and by what connects")
class PeopleController {

    static final String PATH = "/api/v1/people";

    private final AdmitSearch admitSearch;
    private final FindPeople findPeople;

    PeopleController(AdmitSearch admitSearch, FindPeople findPeople) {
        this.admitSearch = admitSearch;
        this.findPeople = findPeople;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('SCOPE_social:read')")
    @Operation(
            operationId = "findPeople",
            summary = "Finds people by name",
            description =
                    "By how the name sounds, in Cyrillic or Latin, also with a typing error or only its beginning (three letters). Returns the 20 that are most"
                            + " alike. Minors and people who do not show their profile to the searcher are found by friends of their friends only.")
    @ApiResponse(responseCode = "200", description = "The most alike first")
    @ApiResponse(
            responseCode = "429",
            description = "30 searches a minute, 500 a day; retry after Retry-After",
            content = @Content)
    ResponseEntity<FoundPeopleView> find(
            @Parameter(description = "The name, or a part of it; 1 to 80 characters", example = "Mira Koval")
                    @RequestParam
                    String name,
            @Parameter(hidden = true) Caller caller) {
        String searched = FindPeople.NAME.require("name", name);
        UUID viewer = caller.requireSubject();
        admitSearch.handle(viewer);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(FoundPeopleView.of(findPeople.handle(searched, viewer)));
    }
}
