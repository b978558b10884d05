package io.fitconnect.integration.pushhealth.web;

import io.fitconnect.integration.pushhealth.ViewPushHealth;
import io.fitconnect.integration.vendorapp.VendorAccess;
import io.fitconnect.platform.security.Caller;
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

/** How an app's pushes fare, for the app itself and for its owner. */
@RestController
@RequestMapping(path = "/api/v1/vendor/apps/{clientId}/health", produces = MediaType.APPLICATION_JSON_VALUE)
@PreAuthorize("hasAnyAuthority('SCOPE_activity:write', 'SCOPE_vendor:manage')")
@Tag(name = "Vendor")
class PushHealthController {

    private final VendorAccess access;
    private final ViewPushHealth viewPushHealth;

    PushHealthController(VendorAccess access, ViewPushHealth viewPushHealth) {
        this.access = access;
        this.viewPushHealth = viewPushHealth;
    }

    @GetMapping
    @Operation(
            operationId = "viewPushHealth",
            summary = "Shows how the pushes of an app fare",
            description = "Of the last day and the last week")
    @ApiResponse(responseCode = "200", description = "What was accepted and refused", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404", description = "There is no such app of yours")
    ResponseEntity<PushHealthView> view(@Parameter(hidden = true) Caller caller, @PathVariable String clientId) {
        access.require(caller, clientId);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(PushHealthView.of(viewPushHealth.handle(clientId)));
    }
}
