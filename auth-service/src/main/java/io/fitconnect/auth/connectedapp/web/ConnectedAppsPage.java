package io.fitconnect.auth.connectedapp.web;

import io.fitconnect.auth.account.Account;
import io.fitconnect.auth.account.Accounts;
import io.fitconnect.auth.connectedapp.ListConnectedApps;
import io.fitconnect.auth.connectedapp.WithdrawConsent;
import io.fitconnect.auth.page.HtmlPage;
import io.fitconnect.auth.signin.SignedInAccount;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows which applications may do what in the own account, and takes it back. */
@HtmlPage
class ConnectedAppsPage {

    private static final String WITHDRAWN = "redirect:/account/apps?withdrawn";

    private final ListConnectedApps listConnectedApps;
    private final WithdrawConsent withdrawConsent;
    private final Accounts accounts;

    ConnectedAppsPage(ListConnectedApps listConnectedApps, WithdrawConsent withdrawConsent, Accounts accounts) {
        this.listConnectedApps = listConnectedApps;
        this.withdrawConsent = withdrawConsent;
        this.accounts = accounts;
    }

    @GetMapping("/account/apps")
    String show(@AuthenticationPrincipal SignedInAccount signedIn, Model model) {
        ZoneId zone = accounts.find(signedIn.account()).map(Account::timeZone).orElse(ZoneOffset.UTC);
        model.addAttribute(
                "apps",
                listConnectedApps.handle(signedIn.account()).stream()
                        .map(app -> AppRow.of(app, zone))
                        .toList());
        return "connected-apps";
    }

    @PostMapping("/account/apps/disconnect")
    String disconnect(@AuthenticationPrincipal SignedInAccount signedIn, @RequestParam String clientId) {
        withdrawConsent.handle(signedIn.account(), clientId, Optional.empty());
        return WITHDRAWN;
    }

    @PostMapping("/account/apps/withdraw")
    String withdraw(
            @AuthenticationPrincipal SignedInAccount signedIn,
            @RequestParam String clientId,
            @RequestParam String scope) {
        withdrawConsent.handle(signedIn.account(), clientId, Optional.of(scope));
        return WITHDRAWN;
    }
}
