package io.fitconnect.auth.signin.web;

import io.fitconnect.auth.account.Account;
import io.fitconnect.auth.account.Accounts;
import io.fitconnect.auth.page.HtmlPage;
import io.fitconnect.auth.signin.SignedInAccount;
import io.fitconnect.auth.suspension.ViewSuspension;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page that a signed-in visitor sees when no application waits. */
@HtmlPage
class AccountPage {

    private final Accounts accounts;
    private final ViewSuspension viewSuspension;

    AccountPage(Accounts accounts, ViewSuspension viewSuspension) {
        this.accounts = accounts;
        this.viewSuspension = viewSuspension;
    }

    @GetMapping("/account")
    String show(@AuthenticationPrincipal SignedInAccount signedIn, Model model) {
        Optional<Account> account = accounts.find(signedIn.account());
        if (account.isEmpty()) {
            return "redirect:/logout";
        }
        model.addAttribute("displayName", account.get().displayName().value());
        model.addAttribute("email", account.get().email().value());
        viewSuspension
                .handle(signedIn.account())
                .ifPresent(suspension -> model.addAttribute(
                        "suspension",
                        SuspensionNotice.of(suspension, account.get().timeZone())));
        return "account";
    }
}
