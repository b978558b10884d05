package io.fitconnect.auth.registration.web;

import io.fitconnect.auth.page.ContentSecurityPolicy;
import io.fitconnect.auth.page.HtmlPage;
import io.fitconnect.auth.page.InterruptedAuthorizations;
import io.fitconnect.auth.page.PageLanguages;
import io.fitconnect.auth.page.Wait;
import io.fitconnect.auth.password.HashingBusy;
import io.fitconnect.auth.registration.Registration;
import io.fitconnect.auth.throttle.TooManyAttempts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** The registration form; it leads to the page that waits for the proof. */
@HtmlPage
class RegistrationPage {

    private static final String VIEW = "register";
    private static final Duration BUSY_WAIT = Duration.ofSeconds(5);

    private final RegistrationCheck check;
    private final Registration registration;
    private final InterruptedAuthorizations interrupted;
    private final Clock clock;

    RegistrationPage(
            RegistrationCheck check, Registration registration, InterruptedAuthorizations interrupted, Clock clock) {
        this.check = check;
        this.registration = registration;
        this.interrupted = interrupted;
        this.clock = clock;
    }

    @GetMapping("/register")
    String show(HttpServletRequest request, Model model, Locale language) {
        return render(RegistrationForm.empty(language), Map.of(), request, model);
    }

    @PostMapping("/register")
    String register(
            @ModelAttribute RegistrationForm form,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Map<String, String> faults = check.faults(form);
        if (!faults.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return render(form, faults, request, model);
        }
        try {
            PendingRegistration.keep(request, begin(form, request.getRemoteAddr()));
            return "redirect:/register/confirm";
        } catch (TooManyAttempts e) {
            model.addAttribute("failure", "register.too-many");
            model.addAttribute("wait", Wait.of(e.waitTime()));
            Wait.tell(response, HttpStatus.TOO_MANY_REQUESTS, e.waitTime());
        } catch (HashingBusy e) {
            model.addAttribute("failure", "register.busy");
            Wait.tell(response, HttpStatus.SERVICE_UNAVAILABLE, BUSY_WAIT);
        }
        return render(form, faults, request, model);
    }

    private UUID begin(RegistrationForm form, String network) {
        return registration.begin(
                form.findEmail().orElseThrow(),
                form.password(),
                form.findDisplayName().orElseThrow(),
                form.findLocale().orElseThrow(),
                form.findTimeZone().orElseThrow(),
                network);
    }

    private String render(RegistrationForm form, Map<String, String> faults, HttpServletRequest request, Model model) {
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
