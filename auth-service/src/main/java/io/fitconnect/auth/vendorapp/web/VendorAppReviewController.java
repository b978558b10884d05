package io.fitconnect.auth.vendorapp.web;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.stepup.RecentSignIn;
import io.fitconnect.auth.vendorapp.ApproveVendorApp;
import io.fitconnect.auth.vendorapp.ListProposedApps;
import io.fitconnect.auth.vendorapp.RefuseVendorApp;
import io.fitconnect.auth.vendorapp.ReviewVendorApp;
import io.fitconnect.platform.security.BackOffice;
import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where administrators decide about vendors' applications. */
@RestController
@RequestMapping(path = "/api/v1/vendor-app-reviews", produces = MediaType.APPLICATION_JSON_VALUE)
@BackOffice(BackOffice.ADMINISTRATOR)
@Tag(name = "Vendor app reviews", description = "Decisions of administrators about vendors' applications")
class VendorAppReviewController {

    private final ListProposedApps listProposedApps;
    private final ReviewVendorApp reviewVendorApp;
    private final ApproveVendorApp approveVendorApp;
    private final RefuseVendorApp refuseVendorApp;

    VendorAppReviewController(
            ListProposedApps listProposedApps,
            ReviewVendorApp reviewVendorApp,
            ApproveVendorApp approveVendorApp,
            RefuseVendorApp refuseVendorApp) {
        this.listProposedApps = listProposedApps;
        this.reviewVendorApp = reviewVendorApp;
        this.approveVendorApp = approveVendorApp;
        this.refuseVendorApp = refuseVendorApp;
    }

    @GetMapping
    @BackOffice({BackOffice.ADMINISTRATOR, BackOffice.SUPPORT})
    @Operation(
            operationId = "listVendorAppReviews",
            summary = "Lists the applications that wait for a decision",
            description = "The longest waiting first, at most 100, on one page. For administrators and support.")
    Page<ReviewedAppResponse> list() {
        return new Page<>(
                listProposedApps.handle().stream().map(ReviewedAppResponse::of).toList(), null);
    }

    @GetMapping("/{clientId}")
    @BackOffice({BackOffice.ADMINISTRATOR, BackOffice.SUPPORT})
    @Operation(operationId = "viewVendorAppReview", summary = "Reads an application of any account")
    @ApiResponse(responseCode = "200", description = "The application")
    @ApiResponse(
            responseCode = "404",
            description = "Does not exist",
            content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
    ReviewedAppResponse view(@PathVariable String clientId) {
        return ReviewedAppResponse.of(reviewVendorApp.handle(clientId));
    }

    @PostMapping(path = "/{clientId}/approval", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "approveVendorApp",
            summary = "Approves what waits",
            description = "The pending state becomes the application's own, and every athlete may link it.")
    @ApiResponse(responseCode = "200", description = "The approved application")
    @ApiResponse(
            responseCode = "409",
            description = "Nothing of that version waits, or another approved application looks the same",
            content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
    @RecentSignIn
    ReviewedAppResponse approve(
            @PathVariable String clientId,
            @RequestBody @Valid ApprovalRequest request,
            @Parameter(hidden = true) Caller caller) {
        return ReviewedAppResponse.of(
                approveVendorApp.handle(clientId, request.version(), new AccountId(caller.requireSubject())));
    }

    @PostMapping(path = "/{clientId}/refusal", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "refuseVendorApp",
            summary = "Refuses what waits, or takes an approval back",
            description =
                    "The owner reads the reason. An approved application goes on as it was; when nothing of it waits, its"
                            + " approval ends, and so do its tokens.")
    @ApiResponse(responseCode = "200", description = "The application")
    @ApiResponse(
            responseCode = "409",
            description = "The application has changed, or a decision was made",
            content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
    @RecentSignIn
    ReviewedAppResponse refuse(
            @PathVariable String clientId,
            @RequestBody @Valid RefusalRequest request,
            @Parameter(hidden = true) Caller caller) {
        return ReviewedAppResponse.of(refuseVendorApp.handle(
                clientId, request.version(), request.reason(), new AccountId(caller.requireSubject())));
    }
}
