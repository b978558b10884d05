package io.fitconnect.auth.administration.web;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.administration.Staff;
import io.fitconnect.auth.applogo.AppLogos;
import io.fitconnect.auth.applogo.Logo;
import io.fitconnect.auth.page.HtmlPage;
import io.fitconnect.auth.signin.SignedInAccount;
import io.fitconnect.auth.suspension.ActiveAccounts;
import io.fitconnect.auth.vendorapp.ApproveVendorApp;
import io.fitconnect.auth.vendorapp.ListProposedApps;
import io.fitconnect.auth.vendorapp.RefuseVendorApp;
import io.fitconnect.auth.vendorapp.VendorApp;
import io.fitconnect.platform.problem.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The applications that wait for an administrator's decision; for all others there is no such page. */
@HtmlPage
class AppReviewPage {

    private static final String VIEW = "back-office-apps";

    private final ActiveAccounts accounts;
    private final ListProposedApps listProposedApps;
    private final ApproveVendorApp approveVendorApp;
    private final RefuseVendorApp refuseVendorApp;
    private final AppLogos logos;

    AppReviewPage(
            ActiveAccounts accounts,
            ListProposedApps listProposedApps,
            ApproveVendorApp approveVendorApp,
            RefuseVendorApp refuseVendorApp,
            AppLogos logos) {
        this.accounts = accounts;
        this.listProposedApps = listProposedApps;
        this.approveVendorApp = approveVendorApp;
        this.refuseVendorApp = refuseVendorApp;
        this.logos = logos;
    }

    @GetMapping("/back-office/apps")
    String list(@AuthenticationPrincipal SignedInAccount signedIn, Model model) {
        requireAdministrator(signedIn);
        return render(model);
    }

    /** The one that waits, else the one that athletes see. */
    @GetMapping("/back-office/apps/{clientId}/logo")
    ResponseEntity<byte[]> logo(@PathVariable String clientId, @AuthenticationPrincipal SignedInAccount signedIn) {
        requireAdministrator(signedIn);
        Logo logo = logos.findNewest(clientId).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.noStore())
                .body(logo.png());
    }

    @PostMapping("/back-office/apps/{clientId}/approve")
    String approve(
            @PathVariable String clientId,
            @RequestParam(defaultValue = "-1") long version,
            @AuthenticationPrincipal SignedInAccount signedIn,
            HttpServletResponse response,
            Locale language,
            Model model) {
        return act(
                signedIn,
                response,
                language,
                model,
                administrator -> approveVendorApp.handle(clientId, version, administrator));
    }

    @PostMapping("/back-office/apps/{clientId}/refuse")
    String refuse(
            @PathVariable String clientId,
            @RequestParam(defaultValue = "-1") long version,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal SignedInAccount signedIn,
            HttpServletResponse response,
            Locale language,
            Model model) {
        return act(
                signedIn,
                response,
                language,
                model,
                administrator -> refuseVendorApp.handle(clientId, version, reason, administrator));
    }

    private String act(
            SignedInAccount signedIn,
            HttpServletResponse response,
            Locale language,
            Model model,
            Consumer<AccountId> act) {
        requireAdministrator(signedIn);
        try {
            act.accept(signedIn.account());
            return "redirect:/back-office/apps";
        } catch (Refusal refusal) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("refusal", refusal.detail(language));
            return render(model);
        }
    }

    private String render(Model model) {
        List<VendorApp> waiting = listProposedApps.handle();
        model.addAttribute("apps", waiting);
        model.addAttribute(
                "logos",
                waiting.stream()
                        .map(VendorApp::clientId)
                        .filter(clientId -> logos.findNewest(clientId).isPresent())
                        .collect(Collectors.toSet()));
        return VIEW;
    }

    private void requireAdministrator(SignedInAccount signedIn) {
        boolean isAdministrator = accounts.find(signedIn.account())
                .map(Staff::of)
                .filter(Staff::isAdministrator)
                .isPresent();
        if (!isAdministrator) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
