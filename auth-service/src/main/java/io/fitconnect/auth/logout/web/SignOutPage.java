package io.fitconnect.auth.logout.web;

import io.fitconnect.auth.logout.SignOut;
import io.fitconnect.auth.page.HtmlPage;
import io.fitconnect.auth.signin.SignedInAccount;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The page where a visitor confirms to sign out, and the one that says it is done. */
@HtmlPage
class SignOutPage {

    private static final String DONE = "redirect:/account/signed-out";

    private final SignOut signOut;

    SignOutPage(SignOut signOut) {
        this.signOut = signOut;
    }

    @GetMapping("/logout")
    String ask(@AuthenticationPrincipal @Nullable SignedInAccount signedIn) {
        return signedIn == null ? DONE : "sign-out";
    }

    @PostMapping("/logout")
    String signOut(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication current) {
        signOut.browser(request, response, current);
        return DONE;
    }

    @GetMapping("/account/signed-out")
    String done() {
        return "signed-out";
    }
}
