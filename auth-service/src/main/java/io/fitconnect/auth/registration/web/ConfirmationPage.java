package io.fitconnect.auth.registration.web;

import io.fitconnect.auth.account.Account;
import io.fitconnect.auth.account.EmailAddress;
import io.fitconnect.auth.page.ContentSecurityPolicy;
import io.fitconnect.auth.page.HtmlPage;
import io.fitconnect.auth.page.InterruptedAuthorizations;
import io.fitconnect.auth.page.Wait;
import io.fitconnect.auth.password.HashingBusy;
import io.fitconnect.auth.proof.Proofs;
import io.fitconnect.auth.registration.Registration;
import io.fitconnect.auth.signin.Factor;
import io.fitconnect.auth.signin.SignInCompletion;
import io.fitconnect.auth.throttle.TooManyAttempts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Waits for the code of the mail, in the browser that registered, or is where the mail's link leads. A link shows a form first,
 * because mail scanners open links. Once confirmed, the authorization that led here goes on.
 */
@HtmlPage
class ConfirmationPage {

    private static final String VIEW = "confirm";
    private static final Duration BUSY_WAIT = Duration.ofSeconds(5);

    private final Registration registration;
    private final SignInCompletion completion;
    private final InterruptedAuthorizations interrupted;

    ConfirmationPage(Registration registration, SignInCompletion completion, InterruptedAuthorizations interrupted) {
        this.registration = registration;
        this.completion = completion;
        this.interrupted = interrupted;
    }

    @GetMapping("/register/confirm")
    String show(
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "") String token,
            HttpServletRequest request,
            Model model) {
        Optional<UUID> proof = Proofs.findId(id).or(() -> PendingRegistration.find(request));
        return proof.isEmpty() ? "redirect:/register" : render(proof.get(), token, request, model);
    }

    @PostMapping("/register/confirm")
    String confirm(
            @RequestParam(name = "id", defaultValue = "") String presentedId,
            @RequestParam(defaultValue = "") String token,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<UUID> found = Proofs.findId(presentedId);
        if (found.isEmpty()) {
            return "redirect:/register";
        }
        UUID id = found.get();
        try {
            Optional<Account> account = isOurs(id, request)
                    ? registration.confirm(id, token.isEmpty() ? code : token)
                    : registration.confirmElsewhere(id, token.isEmpty() ? code : token, password);
            if (account.isPresent()) {
                PendingRegistration.forget(request, id);
                return "redirect:" + completion.complete(account.get(), Factor.PASSWORD, request, response);
            }
            if (token.isEmpty()) {
                model.addAttribute("faults", Map.of("code", "confirm.wrong-code"));
            } else {
                model.addAttribute("failure", "confirm.wrong-link");
            }
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        } catch (HashingBusy e) {
            model.addAttribute("failure", "register.busy");
            Wait.tell(response, HttpStatus.SERVICE_UNAVAILABLE, BUSY_WAIT);
        }
        return render(id, token, request, model);
    }

    @PostMapping("/register/again")
    String sendAgain(HttpServletRequest request, HttpServletResponse response, Model model) {
        Optional<UUID> proof = PendingRegistration.find(request);
        if (proof.isEmpty()) {
            return "redirect:/register";
        }
        try {
            UUID repeated = registration.repeatMail(proof.get(), request.getRemoteAddr());
            PendingRegistration.keep(request, repeated);
            return "redirect:/register/confirm?again";
        } catch (TooManyAttempts e) {
            model.addAttribute("failure", "register.too-many");
            model.addAttribute("wait", Wait.of(e.waitTime()));
            Wait.tell(response, HttpStatus.TOO_MANY_REQUESTS, e.waitTime());
        }
        return render(proof.get(), "", request, model);
    }

    private static boolean isOurs(UUID id, HttpServletRequest request) {
        return PendingRegistration.find(request).filter(id::equals).isPresent();
    }

    private String render(UUID id, String token, HttpServletRequest request, Model model) {
        boolean ours = isOurs(id, request);
        model.addAttribute("id", id);
        model.addAttribute("token", token);
        model.addAttribute("ours", ours);
        if (ours) {
            registration
                    .findAddress(id)
                    .map(EmailAddress::value)
                    .ifPresent(email -> model.addAttribute("email", email));
        }
        interrupted.find(request).ifPresent(authorization -> {
            model.addAttribute("clientName", authorization.clientName());
            ContentSecurityPolicy.allowFormTarget(request, authorization.redirectUri());
        });
        return VIEW;
    }
}
