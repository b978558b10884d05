package io.fitconnect.profile.gear.web;

import io.fitconnect.platform.idempotency.IdempotentAnswers;
import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.web.Page;
import io.fitconnect.profile.gear.AddGear;
import io.fitconnect.profile.gear.GearDescription;
import io.fitconnect.profile.gear.GearKindSettings;
import io.fitconnect.profile.gear.ListWornGear;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** All gear of the athlete who signed in. */
@RestController
@RequestMapping(path = GearController.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Gear", description = "Gear of the athlete who signed in")
class GearController {

    static final String PATH = "/api/v1/gear";

    private final ListWornGear listWornGear;
    private final AddGear addGear;
    private final GearKindSettings kinds;
    private final IdempotentAnswers answers;

    GearController(ListWornGear listWornGear, AddGear addGear, GearKindSettings kinds, IdempotentAnswers answers) {
        this.listWornGear = listWornGear;
        this.addGear = addGear;
        this.kinds = kinds;
        this.answers = answers;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('SCOPE_profile:read')")
    @Operation(
            operationId = "listGear",
            summary = "Lists gear with its wear, newest first",
            description = "On one page: at most 500 items.")
    Page<GearView> list(
            @Parameter(description = "With retired items") @RequestParam(defaultValue = "false") boolean retired,
            @Parameter(hidden = true) Caller caller) {
        return new Page<>(
                listWornGear.handle(GearResponses.athlete(caller), retired).stream()
                        .map(each -> GearView.of(each.item(), each.carrier(), each.wear()))
                        .toList(),
                null);
    }

    @GetMapping("/kinds")
    @PreAuthorize("hasAuthority('SCOPE_profile:read')")
    @Operation(operationId = "listGearKinds", summary = "Lists the kinds of gear in the language of Accept-Language")
    ResponseEntity<List<KindView>> listKinds(Locale locale) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .body(kinds.kinds().stream()
                        .map(kind -> KindView.of(kind, locale))
                        .toList());
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasAuthority('SCOPE_profile:write')")
    @Operation(operationId = "addGear", summary = "Adds an item")
    @ApiResponse(
            responseCode = "201",
            description = "Created; Location is its address, ETag its version",
            content = @Content(schema = @Schema(implementation = GearView.class)),
            headers = {@Header(name = "Location"), @Header(name = "ETag")})
    @ApiResponse(responseCode = "409", description = "The athlete has 500 items", content = @Content)
    ResponseEntity<JsonNode> add(
            @Valid @RequestBody GearDocument document,
            @Parameter(
                            description =
                                    "A repeated request of this client with the same key has no second effect and gets the first answer")
                    @RequestHeader(name = "Idempotency-Key", required = false)
                    @Nullable
                    String idempotencyKey,
            @Parameter(hidden = true) Caller caller) {
        GearDescription description = document.toDescription();
        return answers.answer(
                idempotencyKey,
                caller,
                "POST " + PATH,
                document,
                () -> GearResponses.created(addGear.handle(GearResponses.athlete(caller), description)));
    }
}
