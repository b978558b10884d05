package io.fitconnect.integration.refusal.web;

import io.fitconnect.integration.refusal.ListRefusals;
import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.security.FirstPartyClients;
import io.fitconnect.platform.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The refusal log of the vendor's app that asks. */
@RestController
@RequestMapping(path = "/api/v1/vendor/refusals", produces = MediaType.APPLICATION_JSON_VALUE)
@PreAuthorize("hasAuthority('SCOPE_activity:write')")
@Tag(name = "Vendor", description = "For a vendor's developers, with a token of the app itself (client credentials)")
class RefusalController {

    private final ListRefusals listRefusals;
    private final FirstPartyClients house;

    RefusalController(ListRefusals listRefusals, FirstPartyClients house) {
        this.listRefusals = listRefusals;
        this.house = house;
    }

    @GetMapping
    @Operation(
            operationId = "listRefusals",
            summary = "Lists what was refused to your app, newest first",
            description =
                    "Files, activities and metrics that you pushed in the last 30 days for any athlete, with what to mend. "
                            + "Of a request at most 100, of a minute some 600, of a day some 10,000 are kept. Takes a token of the app itself")
    @ApiResponse(responseCode = "200", description = "A page of the log", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404", description = "The token is not of an app itself, or of one of the house")
    ResponseEntity<Page<RefusalView>> list(
            @Parameter(hidden = true) Caller caller,
            @RequestParam @Nullable String cursor,
            @Parameter(
                            schema =
                                    @Schema(
                                            type = "integer",
                                            format = "int32",
                                            minimum = "1",
                                            maximum = "100",
                                            defaultValue = "20"))
                    @RequestParam(defaultValue = "20")
                    int limit) {
        RefusalPage page = RefusalPage.of(cursor, limit);
        if (caller.subject().isPresent() || house.contains(caller)) {
            throw new Refusal(
                    CommonProblems.NOT_FOUND,
                    "Apps of vendors have a log. Ask with a token of the app itself (client credentials).");
        }
        return page.answer(listRefusals, caller.clientId());
    }
}
