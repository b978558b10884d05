package io.fitconnect.integration.quota.web;

import io.fitconnect.integration.quota.PushQuotas;
import io.fitconnect.integration.vendorapp.VendorAccess;
import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The quotas of an app, for the app itself and for its owner. */
@RestController
@RequestMapping(path = "/api/v1/vendor/apps/{clientId}/quotas", produces = MediaType.APPLICATION_JSON_VALUE)
@PreAuthorize("hasAnyAuthority('SCOPE_activity:write', 'SCOPE_vendor:manage')")
@Tag(name = "Vendor")
class QuotaController {

    private final VendorAccess access;
    private final PushQuotas quotas;

    QuotaController(VendorAccess access, PushQuotas quotas) {
        this.access = access;
        this.quotas = quotas;
    }

    @GetMapping
    @Operation(
            operationId = "listPushQuotas",
            summary = "Lists the quotas of an app",
            description = "What is left of them stands in the header RateLimit of each push")
    @ApiResponse(responseCode = "200", description = "The quotas, on one page", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404", description = "There is no such app of yours")
    ResponseEntity<Page<QuotaView>> list(@Parameter(hidden = true) Caller caller, @PathVariable String clientId) {
        access.require(caller, clientId);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Page<>(quotas.list().stream().map(QuotaView::of).toList(), null));
    }
}
