package io.fitconnect.auth.leaving.web;

import io.fitconnect.auth.account.Account;
import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.account.Accounts;
import io.fitconnect.auth.leaving.KeepAccount;
import io.fitconnect.auth.leaving.Leavings;
import io.fitconnect.auth.page.ContentSecurityPolicy;
import io.fitconnect.auth.page.HtmlPage;
import io.fitconnect.auth.page.InterruptedAuthorizations;
import io.fitconnect.auth.page.PageTime;
import io.fitconnect.auth.signin.SignInCompletion;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks a person who signs in to an account that will be deleted whether to keep it; then the sign-in goes on. */
@HtmlPage
class KeepAccountPage {

    private static final String SIGN_IN = "redirect:/login";

    private final SignInCompletion completion;
    private final Accounts accounts;
    private final Leavings leavings;
    private final KeepAccount keepAccount;
    private final InterruptedAuthorizations interrupted;

    KeepAccountPage(
            SignInCompletion completion,
            Accounts accounts,
            Leavings leavings,
            KeepAccount keepAccount,
            InterruptedAuthorizations interrupted) {
        this.completion = completion;
        this.accounts = accounts;
        this.leavings = leavings;
        this.keepAccount = keepAccount;
        this.interrupted = interrupted;
    }

    @GetMapping(SignInCompletion.HELD)
    String ask(HttpServletRequest request, Locale language, Model model) {
        Optional<Account> account = findHeld(request);
        if (account.isEmpty()) {
            return SIGN_IN;
        }
        leavings.findOf(account.get().id())
                .map(leaving -> PageTime.day(leaving.eraseAt(), account.get().timeZone(), language))
                .ifPresent(day -> model.addAttribute("day", day));
        interrupted
                .find(request)
                .ifPresent(
                        authorization -> ContentSecurityPolicy.allowFormTarget(request, authorization.redirectUri()));
        return "keep-account";
    }

    @PostMapping(SignInCompletion.HELD)
    String decide(
            @RequestParam(defaultValue = "") String decision,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<Account> account = findHeld(request);
        if (account.isEmpty()) {
            return SIGN_IN;
        }
        if (!decision.equals("keep")) {
            completion.dropHeld(request);
            return "redirect:/account/signed-out";
        }
        AccountId id = account.get().id();
        keepAccount.handle(id);
        return "redirect:" + completion.release(account.get(), request, response);
    }

    private Optional<Account> findHeld(HttpServletRequest request) {
        return completion.findHeld(request).flatMap(accounts::find);
    }
}
