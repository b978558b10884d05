package io.fitconnect.auth.vendorapp.web;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.stepup.RecentSignIn;
import io.fitconnect.auth.vendorapp.ChangeVendorApp;
import io.fitconnect.auth.vendorapp.DeleteVendorApp;
import io.fitconnect.auth.vendorapp.ListVendorApps;
import io.fitconnect.auth.vendorapp.RegisterVendorApp;
import io.fitconnect.auth.vendorapp.RegisteredVendorApp;
import io.fitconnect.auth.vendorapp.RotateSecret;
import io.fitconnect.auth.vendorapp.VendorApp;
import io.fitconnect.auth.vendorapp.VendorAppSettings;
import io.fitconnect.auth.vendorapp.ViewVendorApp;
import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.web.ETags;
import io.fitconnect.platform.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Registers, shows, changes and deletes vendors' applications. */
@RestController
@RequestMapping(path = "/api/v1/vendor-apps", produces = MediaType.APPLICATION_JSON_VALUE)
@PreAuthorize("hasAuthority('SCOPE_vendor:manage')")
@Tag(name = "Vendor apps", description = "Applications that push recordings on behalf of consenting athletes")
class VendorAppController {

    private final RegisterVendorApp registerVendorApp;
    private final ListVendorApps listVendorApps;
    private final ViewVendorApp viewVendorApp;
    private final ChangeVendorApp changeVendorApp;
    private final DeleteVendorApp deleteVendorApp;
    private final RotateSecret rotateSecret;
    private final VendorAppSettings settings;

    VendorAppController(
            RegisterVendorApp registerVendorApp,
            ListVendorApps listVendorApps,
            ViewVendorApp viewVendorApp,
            ChangeVendorApp changeVendorApp,
            DeleteVendorApp deleteVendorApp,
            RotateSecret rotateSecret,
            VendorAppSettings settings) {
        this.registerVendorApp = registerVendorApp;
        this.listVendorApps = listVendorApps;
        this.viewVendorApp = viewVendorApp;
        this.changeVendorApp = changeVendorApp;
        this.deleteVendorApp = deleteVendorApp;
        this.rotateSecret = rotateSecret;
        this.settings = settings;
    }

    /** Takes no Idempotency-Key: an answer with a secret is not kept for a repetition. */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "registerVendorApp",
            summary = "Registers an application",
            description =
                    "Answers the client id and, this once, the client secret. The application works for its owner's account"
                            + " until an administrator approves it. An account owns at most 20.")
    @ApiResponse(responseCode = "201", description = "Registered; the secret is in this answer only")
    @ApiResponse(
            responseCode = "409",
            description = "The account already owns the largest number of applications",
            content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
    @RecentSignIn
    ResponseEntity<NewVendorAppResponse> register(
            @RequestBody @Valid VendorAppRequest request, @Parameter(hidden = true) Caller caller) {
        RegisteredVendorApp registered = registerVendorApp.handle(ownerOf(caller), request.details(settings));
        URI location = URI.create("/api/v1/vendor-apps/" + registered.app().clientId());
        return ResponseEntity.created(location)
                .cacheControl(CacheControl.noStore())
                .eTag(ETags.of(registered.app().version()))
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
    ResponseEntity<VendorAppResponse> view(@PathVariable String clientId, @Parameter(hidden = true) Caller caller) {
        return answer(viewVendorApp.handle(clientId, ownerOf(caller)));
    }

    @PutMapping(path = "/{clientId}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "changeVendorApp",
            summary = "Changes an application",
            description =
                    "An approved application goes on as it was until an administrator approves the change; fewer scopes"
                            + " count at once. One that is not approved changes at once.")
    @ApiResponse(responseCode = "200", description = "The application, with what waits for approval")
    @ApiResponse(
            responseCode = "404",
            description = "Does not exist, or belongs to another account",
            content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
    @RecentSignIn
    ResponseEntity<VendorAppResponse> change(
            @PathVariable String clientId,
            @RequestBody @Valid VendorAppRequest request,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
                    @Parameter(description = "The ETag of the version that was read")
                    @Nullable
                    String ifMatch,
            @Parameter(hidden = true) Caller caller) {
        return answer(changeVendorApp.handle(
                clientId, ownerOf(caller), request.details(settings), version -> ETags.requireMatch(ifMatch, version)));
    }

    @DeleteMapping("/{clientId}")
    @Operation(
            operationId = "deleteVendorApp",
            summary = "Deletes an application",
            description = "Its secret and all of its tokens end, and athletes' consents to it are removed.")
    @ApiResponse(responseCode = "204", description = "Deleted")
    @ApiResponse(
            responseCode = "404",
            description = "Does not exist, or belongs to another account",
            content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
    @RecentSignIn
    ResponseEntity<Void> delete(
            @PathVariable String clientId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
                    @Parameter(required = true, description = "The ETag of the version that was read")
                    @Nullable
                    String ifMatch,
            @Parameter(hidden = true) Caller caller) {
        deleteVendorApp.handle(clientId, ownerOf(caller), version -> ETags.requireMatch(ifMatch, version));
        return ResponseEntity.noContent().build();
    }

    /** Takes no Idempotency-Key: an answer with a secret is not kept for a repetition. */
    @PostMapping(path = "/{clientId}/secrets", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "rotateVendorAppSecret",
            summary = "Gives an application another secret",
            description =
                    "The present secret stays good for as many days as asked, at most 30; an older one ends at once.")
    @ApiResponse(responseCode = "201", description = "The new secret, in this answer only")
    @ApiResponse(
            responseCode = "404",
            description = "Does not exist, or belongs to another account",
            content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
    @RecentSignIn
    ResponseEntity<NewSecretResponse> rotate(
            @PathVariable String clientId,
            @RequestBody @Valid NewSecretRequest request,
            @Parameter(hidden = true) Caller caller) {
        return ResponseEntity.status(HttpStatus.CREATED)
                .cacheControl(CacheControl.noStore())
                .body(NewSecretResponse.of(
                        rotateSecret.handle(clientId, ownerOf(caller), request.previousValidDays())));
    }

    private static ResponseEntity<VendorAppResponse> answer(VendorApp app) {
        return ResponseEntity.ok().eTag(ETags.of(app.version())).body(VendorAppResponse.of(app));
    }

    private static AccountId ownerOf(Caller caller) {
        return new AccountId(caller.requireSubject());
    }
}
