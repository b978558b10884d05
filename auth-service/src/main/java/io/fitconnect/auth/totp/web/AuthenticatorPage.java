package io.fitconnect.auth.totp.web;

import io.fitconnect.auth.account.Account;
import io.fitconnect.auth.account.Accounts;
import io.fitconnect.auth.page.HtmlPage;
import io.fitconnect.auth.recoverycode.ReplaceRecoveryCodes;
import io.fitconnect.auth.signin.SignedInAccount;
import io.fitconnect.auth.totp.Authenticator;
import io.fitconnect.auth.totp.EnrolAuthenticator;
import io.fitconnect.auth.totp.Enrolment;
import io.fitconnect.auth.totp.QrCode;
import io.fitconnect.auth.totp.RemoveAuthenticator;
import io.fitconnect.auth.totp.TotpSecret;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Sets an account's authenticator app up, removes it, and shows recovery codes once. */
@HtmlPage
class AuthenticatorPage {

    private static final String VIEW = "authenticator";
    private static final String CODES = "recovery-codes";
    private static final String SECURITY = "redirect:/account/security";
    private static final String SIGN_OUT = "redirect:/logout";
    private static final String ISSUER = "FitConnect";

    private final Accounts accounts;
    private final Authenticator authenticator;
    private final Enrolment enrolment;
    private final EnrolAuthenticator enrolAuthenticator;
    private final RemoveAuthenticator removeAuthenticator;
    private final ReplaceRecoveryCodes replaceRecoveryCodes;

    AuthenticatorPage(
            Accounts accounts,
            Authenticator authenticator,
            Enrolment enrolment,
            EnrolAuthenticator enrolAuthenticator,
            RemoveAuthenticator removeAuthenticator,
            ReplaceRecoveryCodes replaceRecoveryCodes) {
        this.accounts = accounts;
        this.authenticator = authenticator;
        this.enrolment = enrolment;
        this.enrolAuthenticator = enrolAuthenticator;
        this.removeAuthenticator = removeAuthenticator;
        this.replaceRecoveryCodes = replaceRecoveryCodes;
    }

    @GetMapping("/account/security/authenticator")
    String show(@AuthenticationPrincipal SignedInAccount signedIn, Model model) {
        return accounts.find(signedIn.account())
                .map(account -> render(account, enrolment.begin(), model))
                .orElse(SIGN_OUT);
    }

    @PostMapping("/account/security/authenticator")
    String enrol(
            @AuthenticationPrincipal SignedInAccount signedIn,
            @RequestParam(name = "enrolment", defaultValue = "") String field,
            @RequestParam(defaultValue = "") String code,
            HttpServletResponse response,
            Model model) {
        Optional<Account> account = accounts.find(signedIn.account());
        if (account.isEmpty()) {
            return SIGN_OUT;
        }
        Optional<TotpSecret> secret = enrolment.open(signedIn.account(), field);
        List<String> codes = secret.map(
                        known -> enrolAuthenticator.handle(signedIn.account(), known, code.replaceAll("\\s", "")))
                .orElse(List.of());
        if (!codes.isEmpty()) {
            return showCodes(codes, "authenticator.done", model);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute(
                "faults", Map.of("code", secret.isPresent() ? "authenticator.wrong" : "authenticator.outdated"));
        return render(account.get(), secret.orElseGet(enrolment::begin), model);
    }

    @PostMapping("/account/security/authenticator/remove")
    String remove(@AuthenticationPrincipal SignedInAccount signedIn) {
        removeAuthenticator.handle(signedIn.account());
        return SECURITY + "?authenticator-removed";
    }

    @PostMapping("/account/security/recovery-codes")
    String replaceCodes(@AuthenticationPrincipal SignedInAccount signedIn, Model model) {
        if (!authenticator.isSetUp(signedIn.account())) {
            return SECURITY;
        }
        return showCodes(replaceRecoveryCodes.handle(signedIn.account()), "recovery-codes.replaced", model);
    }

    private String render(Account account, TotpSecret secret, Model model) {
        String address = secret.address(ISSUER, account.email().value());
        model.addAttribute("email", account.email().value());
        model.addAttribute("picture", QrCode.of(address));
        model.addAttribute("address", address);
        model.addAttribute("secret", secret.grouped());
        model.addAttribute("enrolment", enrolment.seal(account.id(), secret));
        model.addAttribute("replaces", authenticator.isSetUp(account.id()));
        return VIEW;
    }

    private static String showCodes(List<String> codes, String notice, Model model) {
        model.addAttribute("codes", codes);
        model.addAttribute("notice", notice);
        return CODES;
    }
}
