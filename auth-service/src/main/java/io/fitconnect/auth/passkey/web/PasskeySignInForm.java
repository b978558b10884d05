package io.fitconnect.auth.passkey.web;

import io.fitconnect.auth.interruption.InterruptedRequests;
import io.fitconnect.auth.page.HtmlPage;
import io.fitconnect.auth.page.ReturnPath;
import io.fitconnect.auth.passkey.PasskeyRefused;
import io.fitconnect.auth.passkey.PasskeySignIn;
import io.fitconnect.auth.passkey.ShownPasskey;
import io.fitconnect.auth.signin.Factor;
import io.fitconnect.auth.signin.SignInCompletion;
import io.fitconnect.auth.signin.SignedInAccount;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes the answer of a passkey that a page asked for, and leads on, or back to the page. */
@HtmlPage
class PasskeySignInForm {

    private static final Logger LOG = LoggerFactory.getLogger(PasskeySignInForm.class);
    private static final String FAILED = "passkey-failed";

    private final PasskeySignIn passkeySignIn;
    private final SignInCompletion completion;
    private final InterruptedRequests interrupted;

    PasskeySignInForm(PasskeySignIn passkeySignIn, SignInCompletion completion, InterruptedRequests interrupted) {
        this.passkeySignIn = passkeySignIn;
        this.completion = completion;
        this.interrupted = interrupted;
    }

    @PostMapping("/login/passkey")
    String signIn(
            @AuthenticationPrincipal @Nullable SignedInAccount signedIn,
            @RequestParam(defaultValue = "") String credential,
            @RequestParam(name = ReturnPath.PARAMETER, defaultValue = "") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<String> page = ReturnPath.find(back);
        try {
            ShownPasskey shown = passkeySignIn.signIn(credential, request);
            String next = completion.complete(shown.account(), Factor.PASSKEY, shown.credentialId(), request, response);
            return "redirect:" + page.orElse(next);
        } catch (PasskeyRefused refused) {
            LOG.info("{}", refused.getMessage());
            String asked = ReturnPath.append(pageThatAsked(signedIn, request), page);
            return "redirect:" + asked + (page.isPresent() ? "&" : "?") + FAILED;
        }
    }

    private String pageThatAsked(@Nullable SignedInAccount signedIn, HttpServletRequest request) {
        if (completion.findPending(request).isPresent()) {
            return SignInCompletion.SECOND_FACTOR;
        }
        return signedIn == null || interrupted.find(request).isPresent() ? "/login" : "/login/confirm";
    }
}
