package io.fitconnect.auth.registration.web;

import io.fitconnect.auth.account.Account;
import io.fitconnect.auth.page.ContentSecurityPolicy;
import io.fitconnect.auth.page.HtmlPage;
import io.fitconnect.auth.page.InterruptedAuthorizations;
import io.fitconnect.auth.page.PageLanguages;
import io.fitconnect.auth.password.HashingBusy;
import io.fitconnect.auth.registration.Registration;
import io.fitconnect.auth.signin.SignInCompletion;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** The registration page; afterwards the authorization that led here goes on. */
@HtmlPage
class RegistrationPage {

    private static final String VIEW = "register";
    private static final String BUSY_SECONDS = "5";

    private final RegistrationCheck check;
    private final Registration registration;
    private final SignInCompletion completion;
    private final InterruptedAuthorizations interrupted;
    private final Clock clock;

    RegistrationPage(
            RegistrationCheck check,
            Registration registration,
            SignInCompletion completion,
            InterruptedAuthorizations interrupted,
            Clock clock) {
        this.check = check;
        this.registration = registration;
        this.completion = completion;
        this.interrupted = interrupted;
        this.clock = clock;
    }

    @GetMapping("/register")
    String show(HttpServletRequest request, Model model, Locale language) {
        return render(RegistrationForm.empty(language), List.of(), request, model);
    }

    @PostMapping("/register")
    String register(
            @ModelAttribute RegistrationForm form,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        List<FieldFault> faults = check.faults(form);
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        if (!faults.isEmpty()) {
            return render(form, faults, request, model);
        }
        try {
            Optional<Account> account = create(form);
            if (account.isPresent()) {
                return "redirect:" + completion.complete(account.get(), request, response);
            }
            model.addAttribute("failure", "register.refused");
        } catch (HashingBusy e) {
            model.addAttribute("failure", "register.busy");
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, BUSY_SECONDS);
        }
        return render(form, faults, request, model);
    }

    private Optional<Account> create(RegistrationForm form) {
        return registration.register(
                form.findEmail().orElseThrow(),
                form.password(),
                form.findDisplayName().orElseThrow(),
                form.findLocale().orElseThrow(),
                form.findTimeZone().orElseThrow());
    }

    private String render(RegistrationForm form, List<FieldFault> faults, HttpServletRequest request, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        model.addAttribute("locales", PageLanguages.ALL);
        model.addAttribute("timeZones", TimeZones.list(clock.instant()));
        interrupted.find(request).ifPresent(authorization -> {
            model.addAttribute("clientName", authorization.clientName());
            ContentSecurityPolicy.allowFormTarget(request, authorization.redirectUri());
        });
        return VIEW;
    }
}
