package io.fitconnect.auth.vendorapp.web;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.vendorapp.ListVendorApps;
import io.fitconnect.auth.vendorapp.NewVendorApp;
import io.fitconnect.auth.vendorapp.RegisterVendorApp;
import io.fitconnect.auth.vendorapp.RegisteredVendorApp;
import io.fitconnect.auth.vendorapp.ViewVendorApp;
import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Registers and shows vendors' applications. */
@RestController
@RequestMapping(path = "/api/v1/vendor-apps", produces = MediaType.APPLICATION_JSON_VALUE)
@PreAuthorize("hasAuthority('SCOPE_vendor:manage')")
@Tag(name = "Vendor apps", description = "Applications that push recordings on behalf of consenting athletes")
class VendorAppController {

    private final RegisterVendorApp registerVendorApp;
    private final ListVendorApps listVendorApps;
    private final ViewVendorApp viewVendorApp;

    VendorAppController(
            RegisterVendorApp registerVendorApp, ListVendorApps listVendorApps, ViewVendorApp viewVendorApp) {
        this.registerVendorApp = registerVendorApp;
        this.listVendorApps = listVendorApps;
        this.viewVendorApp = viewVendorApp;
    }

    /** Takes no Idempotency-Key: an answer with a secret is not kept for a repetition. */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "registerVendorApp",
            summary = "Registers an application",
            description = "Answers the client id and, this once, the client secret. An account owns at most 20.")
    @ApiResponse(responseCode = "201", description = "Registered; the secret is in this answer only")
    @ApiResponse(
            responseCode = "409",
            description = "The account already owns the largest number of applications",
            content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
    ResponseEntity<NewVendorAppResponse> register(
            @RequestBody @Valid NewVendorAppRequest request, @Parameter(hidden = true) Caller caller) {
        RegisteredVendorApp registered = registerVendorApp.handle(
                NewVendorApp.of(ownerOf(caller), request.name(), request.website(), request.redirectUris()));
        URI location = URI.create("/api/v1/vendor-apps/" + registered.app().clientId());
        return ResponseEntity.created(location)
                .cacheControl(CacheControl.noStore())
                .body(NewVendorAppResponse.of(registered));
    }

    @GetMapping
    @Operation(
            operationId = "listVendorApps",
            summary = "Lists the account's applications",
            description = "Newest first, on one page.")
    Page<VendorAppResponse> list(@Parameter(hidden = true) Caller caller) {
        return new Page<>(
                listVendorApps.handle(ownerOf(caller)).stream()
                        .map(VendorAppResponse::of)
                        .toList(),
                null);
    }

    @GetMapping("/{clientId}")
    @Operation(operationId = "viewVendorApp", summary = "Reads one of the account's applications")
    @ApiResponse(responseCode = "200", description = "The application")
    @ApiResponse(
            responseCode = "404",
            description = "Does not exist, or belongs to another account",
            content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
    VendorAppResponse view(@PathVariable String clientId, @Parameter(hidden = true) Caller caller) {
        return VendorAppResponse.of(viewVendorApp.handle(clientId, ownerOf(caller)));
    }

    private static AccountId ownerOf(Caller caller) {
        return new AccountId(caller.requireSubject());
    }
}
