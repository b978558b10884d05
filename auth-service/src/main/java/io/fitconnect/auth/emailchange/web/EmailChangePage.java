package io.fitconnect.auth.emailchange.web;

import io.fitconnect.auth.account.Account;
import io.fitconnect.auth.account.Accounts;
import io.fitconnect.auth.account.EmailAddress;
import io.fitconnect.auth.emailchange.AddressSide;
import io.fitconnect.auth.emailchange.EmailChange;
import io.fitconnect.auth.emailchange.EmailChangeProgress;
import io.fitconnect.auth.emailchange.EmailChangeSteps;
import io.fitconnect.auth.page.HtmlPage;
import io.fitconnect.auth.page.PageTime;
import io.fitconnect.auth.page.Wait;
import io.fitconnect.auth.signin.SignedInAccount;
import io.fitconnect.auth.throttle.TooManyAttempts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the owner asks for another address, types the codes of both mails, and sees how far the change is. */
@HtmlPage
class EmailChangePage {

    private static final String VIEW = "email-change";
    private static final String HERE = "redirect:/account/email";

    private final Accounts accounts;
    private final EmailChangeSteps steps;

    EmailChangePage(Accounts accounts, EmailChangeSteps steps) {
        this.accounts = accounts;
        this.steps = steps;
    }

    @GetMapping("/account/email")
    String show(@AuthenticationPrincipal SignedInAccount signedIn, Locale language, Model model) {
        return render(signedIn, language, model);
    }

    @PostMapping("/account/email")
    String begin(
            @AuthenticationPrincipal SignedInAccount signedIn,
            @RequestParam(defaultValue = "") String email,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale language,
            Model model) {
        Optional<EmailAddress> typed = EmailAddress.find(email);
        boolean isSame = accounts.find(signedIn.account())
                .filter(account -> typed.equals(Optional.of(account.email())))
                .isPresent();
        model.addAttribute("email", email);
        if (typed.isEmpty() || isSame) {
            model.addAttribute("faults", Map.of("email", isSame ? "email-change.same" : "register.email.invalid"));
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return render(signedIn, language, model);
        }
        try {
            steps.begin(signedIn.account(), typed.get(), request.getRemoteAddr());
            return HERE;
        } catch (TooManyAttempts e) {
            model.addAttribute("failure", "register.too-many");
            model.addAttribute("wait", Wait.of(e.waitTime()));
            Wait.tell(response, HttpStatus.TOO_MANY_REQUESTS, e.waitTime());
            return render(signedIn, language, model);
        }
    }

    @PostMapping("/account/email/code")
    String confirm(
            @AuthenticationPrincipal SignedInAccount signedIn,
            @RequestParam Optional<String> newCode,
            @RequestParam Optional<String> presentCode,
            HttpServletResponse response,
            Locale language,
            Model model) {
        Optional<EmailChange> change = steps.find(signedIn.account());
        AddressSide side = newCode.isPresent() ? AddressSide.NEW : AddressSide.PRESENT;
        if (change.filter(present -> present.takesCode(side)).isEmpty()) {
            return HERE; // the page shows no form for it
        }
        Optional<EmailChangeProgress> progress = side == AddressSide.NEW
                ? steps.confirm(change.get().newProof(), side, newCode.orElse(""))
                : steps.confirm(change.get().presentProof(), side, presentCode.orElse(""));
        if (progress.isEmpty()) {
            model.addAttribute(
                    "faults", Map.of(newCode.isPresent() ? "newCode" : "presentCode", "email-change.wrong-code"));
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return render(signedIn, language, model);
        }
        return switch (progress.get()) {
            case CHANGED -> "redirect:/account?email-changed";
            case TAKEN -> HERE + "?taken";
            case AGREED, WAITING -> HERE;
        };
    }

    @PostMapping("/account/email/cancel")
    String cancel(@AuthenticationPrincipal SignedInAccount signedIn) {
        steps.cancel(signedIn.account());
        return HERE + "?cancelled";
    }

    private String render(SignedInAccount signedIn, Locale language, Model model) {
        Optional<Account> found = accounts.find(signedIn.account());
        if (found.isEmpty()) {
            return "redirect:/logout";
        }
        Account account = found.get();
        model.addAttribute("presentAddress", account.email().value());
        steps.find(account.id()).ifPresent(change -> {
            model.addAttribute("change", change);
            model.addAttribute("newAddress", change.newAddress().value());
            model.addAttribute("day", PageTime.day(change.endsAt(), account.timeZone(), language));
        });
        return VIEW;
    }
}
