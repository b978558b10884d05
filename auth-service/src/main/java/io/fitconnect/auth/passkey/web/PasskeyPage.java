package io.fitconnect.auth.passkey.web;

import io.fitconnect.auth.account.Account;
import io.fitconnect.auth.account.Accounts;
import io.fitconnect.auth.page.HtmlPage;
import io.fitconnect.auth.passkey.NewPasskeys;
import io.fitconnect.auth.passkey.PasskeyRefused;
import io.fitconnect.auth.passkey.RemovePasskey;
import io.fitconnect.auth.passkey.RenamePasskey;
import io.fitconnect.auth.signin.SignedInAccount;
import io.fitconnect.platform.text.TextRule;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Adds, renames and removes passkeys. */
@HtmlPage
class PasskeyPage {

    private static final Logger LOG = LoggerFactory.getLogger(PasskeyPage.class);
    private static final TextRule LABEL = TextRule.line(60);
    private static final String VIEW = "new-passkey";
    private static final String SECURITY = "redirect:/account/security";
    private static final String SIGN_OUT = "redirect:/logout";

    private final Accounts accounts;
    private final NewPasskeys newPasskeys;
    private final RenamePasskey renamePasskey;
    private final RemovePasskey removePasskey;

    PasskeyPage(Accounts accounts, NewPasskeys newPasskeys, RenamePasskey renamePasskey, RemovePasskey removePasskey) {
        this.accounts = accounts;
        this.newPasskeys = newPasskeys;
        this.renamePasskey = renamePasskey;
        this.removePasskey = removePasskey;
    }

    @GetMapping("/account/security/passkeys/new")
    String show(@AuthenticationPrincipal SignedInAccount signedIn, HttpServletRequest request, Model model) {
        return accounts.find(signedIn.account())
                .map(account -> render(account, "", request, model))
                .orElse(SIGN_OUT);
    }

    @PostMapping("/account/security/passkeys/new")
    String add(
            @AuthenticationPrincipal SignedInAccount signedIn,
            @RequestParam(defaultValue = "") String label,
            @RequestParam(defaultValue = "") String credential,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<Account> account = accounts.find(signedIn.account());
        if (account.isEmpty()) {
            return SIGN_OUT;
        }
        Optional<String> name = LABEL.find(label);
        try {
            if (name.isPresent()) {
                newPasskeys.complete(account.get(), credential, name.get(), request);
                return SECURITY + "?passkey-added";
            }
            model.addAttribute("faults", Map.of("label", "passkey.label.invalid"));
        } catch (PasskeyRefused refused) {
            LOG.info("{}", refused.getMessage());
            model.addAttribute("failure", "passkey.failed");
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return render(account.get(), label, request, model);
    }

    @PostMapping("/account/security/passkeys/rename")
    String rename(
            @AuthenticationPrincipal SignedInAccount signedIn,
            @RequestParam UUID passkey,
            @RequestParam(defaultValue = "") String label) {
        LABEL.find(label).ifPresent(name -> renamePasskey.handle(signedIn.account(), passkey, name));
        return SECURITY;
    }

    @PostMapping("/account/security/passkeys/remove")
    String remove(@AuthenticationPrincipal SignedInAccount signedIn, @RequestParam UUID passkey) {
        removePasskey.handle(signedIn.account(), passkey);
        return SECURITY + "?passkey-removed";
    }

    private String render(Account account, String label, HttpServletRequest request, Model model) {
        model.addAttribute("label", label);
        model.addAttribute("options", newPasskeys.begin(account, request));
        return VIEW;
    }
}
