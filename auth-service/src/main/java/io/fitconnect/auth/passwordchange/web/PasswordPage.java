package io.fitconnect.auth.passwordchange.web;

import io.fitconnect.auth.account.Account;
import io.fitconnect.auth.account.Accounts;
import io.fitconnect.auth.page.HtmlPage;
import io.fitconnect.auth.page.Wait;
import io.fitconnect.auth.password.HashingBusy;
import io.fitconnect.auth.password.PasswordHashing;
import io.fitconnect.auth.password.PasswordOwner;
import io.fitconnect.auth.password.PasswordRules;
import io.fitconnect.auth.password.PasswordWeakness;
import io.fitconnect.auth.passwordchange.ChangePassword;
import io.fitconnect.auth.signin.BrowserSessions;
import io.fitconnect.auth.signin.PasswordSignIn;
import io.fitconnect.auth.signin.SignedInAccount;
import io.fitconnect.auth.signin.WrongCredentials;
import io.fitconnect.auth.throttle.TooManyAttempts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Replaces the password of the person who is signed in and types the present one; this browser stays signed in. */
@HtmlPage
class PasswordPage {

    private static final String VIEW = "password";
    private static final Duration BUSY_WAIT = Duration.ofSeconds(5);

    private final Accounts accounts;
    private final PasswordSignIn passwordSignIn;
    private final PasswordRules rules;
    private final PasswordHashing hashing;
    private final ChangePassword changePassword;
    private final BrowserSessions browsers;

    PasswordPage(
            Accounts accounts,
            PasswordSignIn passwordSignIn,
            PasswordRules rules,
            PasswordHashing hashing,
            ChangePassword changePassword,
            BrowserSessions browsers) {
        this.accounts = accounts;
        this.passwordSignIn = passwordSignIn;
        this.rules = rules;
        this.hashing = hashing;
        this.changePassword = changePassword;
        this.browsers = browsers;
    }

    @GetMapping("/account/password")
    String show(@AuthenticationPrincipal SignedInAccount signedIn, Model model) {
        return accounts.find(signedIn.account())
                .map(account -> render(account, model))
                .orElse("redirect:/logout");
    }

    @PostMapping("/account/password")
    String change(
            @AuthenticationPrincipal SignedInAccount signedIn,
            @RequestParam(defaultValue = "") String current,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<Account> found = accounts.find(signedIn.account());
        if (found.isEmpty()) {
            return "redirect:/logout";
        }
        Account account = found.get();
        Optional<PasswordWeakness> weakness = rules.findWeakness(password, PasswordOwner.of(account));
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        if (weakness.isPresent()) {
            model.addAttribute("faults", Map.of("password", weakness.get().message()));
            return render(account, model);
        }
        try {
            passwordSignIn.signIn(account.email().value(), current, request);
            changePassword.handle(account.id(), hashing.hash(password), signedIn.sessionId());
            browsers.endOthers(account.id(), signedIn.sessionId());
            return "redirect:/account?password-changed";
        } catch (WrongCredentials e) {
            model.addAttribute("faults", Map.of("current", "password.current.wrong"));
        } catch (TooManyAttempts e) {
            model.addAttribute("failure", "sign-in.too-many");
            model.addAttribute("wait", Wait.of(e.waitTime()));
            Wait.tell(response, HttpStatus.TOO_MANY_REQUESTS, e.waitTime());
        } catch (HashingBusy e) {
            model.addAttribute("failure", "sign-in.busy");
            Wait.tell(response, HttpStatus.SERVICE_UNAVAILABLE, BUSY_WAIT);
        }
        return render(account, model);
    }

    private static String render(Account account, Model model) {
        model.addAttribute("email", account.email().value());
        return VIEW;
    }
}
