package io.fitconnect.auth.signin.web;

import io.fitconnect.auth.account.Account;
import io.fitconnect.auth.page.ContentSecurityPolicy;
import io.fitconnect.auth.page.HtmlPage;
import io.fitconnect.auth.page.InterruptedAuthorizations;
import io.fitconnect.auth.page.Wait;
import io.fitconnect.auth.password.HashingBusy;
import io.fitconnect.auth.signin.Factor;
import io.fitconnect.auth.signin.FreshSignIn;
import io.fitconnect.auth.signin.PasswordSignIn;
import io.fitconnect.auth.signin.SignInCompletion;
import io.fitconnect.auth.signin.SignedInAccount;
import io.fitconnect.auth.signin.WrongCredentials;
import io.fitconnect.auth.throttle.TooManyAttempts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page where an athlete signs in. */
@HtmlPage
class SignInPage {

    private static final String VIEW = "sign-in";
    private static final Duration BUSY_WAIT = Duration.ofSeconds(5);

    private final PasswordSignIn passwordSignIn;
    private final SignInCompletion completion;
    private final InterruptedAuthorizations interrupted;

    SignInPage(PasswordSignIn passwordSignIn, SignInCompletion completion, InterruptedAuthorizations interrupted) {
        this.passwordSignIn = passwordSignIn;
        this.completion = completion;
        this.interrupted = interrupted;
    }

    @GetMapping("/login")
    String show(@AuthenticationPrincipal @Nullable SignedInAccount signedIn, HttpServletRequest request, Model model) {
        if (signedIn != null && !FreshSignIn.isDemanded(request)) {
            return "redirect:/account";
        }
        return render(request, model);
    }

    @PostMapping("/login")
    String signIn(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        try {
            Account account = passwordSignIn.signIn(email, password, request.getRemoteAddr());
            return "redirect:" + completion.complete(account, Factor.PASSWORD, request, response);
        } catch (WrongCredentials e) {
            model.addAttribute("failure", "sign-in.wrong");
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        } catch (TooManyAttempts e) {
            model.addAttribute("failure", "sign-in.too-many");
            model.addAttribute("wait", Wait.of(e.waitTime()));
            Wait.tell(response, HttpStatus.TOO_MANY_REQUESTS, e.waitTime());
        } catch (HashingBusy e) {
            model.addAttribute("failure", "sign-in.busy");
            Wait.tell(response, HttpStatus.SERVICE_UNAVAILABLE, BUSY_WAIT);
        }
        model.addAttribute("email", email);
        return render(request, model);
    }

    private String render(HttpServletRequest request, Model model) {
        interrupted.find(request).ifPresent(authorization -> {
            model.addAttribute("clientName", authorization.clientName());
            ContentSecurityPolicy.allowFormTarget(request, authorization.redirectUri());
        });
        return VIEW;
    }
}
