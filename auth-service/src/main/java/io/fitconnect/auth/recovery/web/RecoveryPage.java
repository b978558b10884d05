package io.fitconnect.auth.recovery.web;

import io.fitconnect.auth.account.Account;
import io.fitconnect.auth.account.EmailAddress;
import io.fitconnect.auth.interruption.InterruptedRequests;
import io.fitconnect.auth.page.HtmlPage;
import io.fitconnect.auth.page.Wait;
import io.fitconnect.auth.password.HashingBusy;
import io.fitconnect.auth.password.PasswordRules;
import io.fitconnect.auth.password.PasswordWeakness;
import io.fitconnect.auth.proof.Proofs;
import io.fitconnect.auth.recovery.Recovery;
import io.fitconnect.auth.signin.KnownPlaces;
import io.fitconnect.auth.throttle.TooManyAttempts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Asks for the address, then for the code of the mail and another password. The mail's link leads to the second page in any
 * browser. What an application waited for goes on with the sign-in that follows; else that leads to all that opens the account, since the
 * password is not the only thing that an intruder may have had.
 */
@HtmlPage
class RecoveryPage {

    private static final String ADDRESS = "recover";
    private static final String PASSWORD = "recover-password";
    private static final String SIGN_IN = "redirect:/login?recovered&" + InterruptedRequests.KEY + "=";
    private static final String SECURITY = "/account/security";
    private static final Duration BUSY_WAIT = Duration.ofSeconds(5);

    private final Recovery recovery;
    private final PasswordRules rules;
    private final KnownPlaces places;
    private final InterruptedRequests interrupted;

    RecoveryPage(Recovery recovery, PasswordRules rules, KnownPlaces places, InterruptedRequests interrupted) {
        this.recovery = recovery;
        this.rules = rules;
        this.places = places;
        this.interrupted = interrupted;
    }

    @GetMapping("/recover")
    String show(@RequestParam(defaultValue = "") String email, Model model) {
        model.addAttribute("email", email);
        return ADDRESS;
    }

    @PostMapping("/recover")
    String begin(
            @RequestParam(defaultValue = "") String email,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale language,
            Model model) {
        Optional<EmailAddress> address = EmailAddress.find(email);
        model.addAttribute("email", email);
        if (address.isEmpty()) {
            model.addAttribute("faults", Map.of("email", "register.email.invalid"));
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return ADDRESS;
        }
        try {
            UUID proof = recovery.begin(address.get(), language, request.getRemoteAddr());
            return "redirect:/recover/password?id=" + proof;
        } catch (TooManyAttempts e) {
            model.addAttribute("failure", "register.too-many");
            model.addAttribute("wait", Wait.of(e.waitTime()));
            Wait.tell(response, HttpStatus.TOO_MANY_REQUESTS, e.waitTime());
            return ADDRESS;
        }
    }

    @GetMapping("/recover/password")
    String choose(
            @RequestParam(defaultValue = "") String id, @RequestParam(defaultValue = "") String token, Model model) {
        return Proofs.findId(id).isEmpty() ? "redirect:/recover" : render(id, token, model);
    }

    @PostMapping("/recover/password")
    String reset(
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "") String token,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<UUID> proof = Proofs.findId(id);
        if (proof.isEmpty()) {
            return "redirect:/recover";
        }
        Optional<PasswordWeakness> weakness = rules.findWeakness(password, recovery.findAddress(proof.get()));
        if (weakness.isPresent()) {
            model.addAttribute("faults", Map.of("password", weakness.get().message()));
            model.addAttribute("code", code);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return render(id, token, model);
        }
        try {
            Optional<Account> account = recovery.reset(proof.get(), token.isEmpty() ? code : token, password);
            if (account.isPresent()) {
                places.remember(
                        account.get().id(), request.getRemoteAddr()); // so that guessing does not keep the owner out
                return SIGN_IN
                        + interrupted
                                .find(request)
                                .orElseGet(() -> interrupted.keep(request, SECURITY, "recovered"))
                                .key();
            }
            if (token.isEmpty()) {
                model.addAttribute("faults", Map.of("code", "recover.wrong-code"));
            } else {
                model.addAttribute("failure", "recover.wrong-link");
            }
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        } catch (HashingBusy e) {
            model.addAttribute("failure", "sign-in.busy");
            Wait.tell(response, HttpStatus.SERVICE_UNAVAILABLE, BUSY_WAIT);
        }
        return render(id, token, model);
    }

    private static String render(String id, String token, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("token", token);
        return PASSWORD;
    }
}
