package io.fitconnect.integration.refusal.web;

import io.fitconnect.integration.refusal.ListRefusals;
import io.fitconnect.integration.vendorapp.VendorAccess;
import io.fitconnect.platform.security.Caller;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The refusal log of an app, for the app itself and for its owner in the portal. */
@RestController
@RequestMapping(path = "/api/v1/vendor/apps/{clientId}/refusals", produces = MediaType.APPLICATION_JSON_VALUE)
@PreAuthorize("hasAnyAuthority('SCOPE_activity:write', 'SCOPE_vendor:manage')")
@Tag(name = "Vendor")
class AppRefusalController {

    private final VendorAccess access;
    private final ListRefusals listRefusals;

    AppRefusalController(VendorAccess access, ListRefusals listRefusals) {
        this.access = access;
        this.listRefusals = listRefusals;
    }

    @GetMapping
    @Operation(
            operationId = "listRefusalsOfApp",
            summary = "Lists what was refused to an app, newest first",
            description =
                    "The log of /api/v1/vendor/refusals, with a token of the app itself or of its owner in the house's own "
                            + "clients (vendor:manage)")
    @ApiResponse(responseCode = "200", description = "A page of the log", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404", description = "There is no such app of yours")
    ResponseEntity<Page<RefusalView>> list(
            @Parameter(hidden = true) Caller caller,
            @PathVariable String clientId,
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
        access.require(caller, clientId);
        return page.answer(listRefusals, clientId);
    }
}
