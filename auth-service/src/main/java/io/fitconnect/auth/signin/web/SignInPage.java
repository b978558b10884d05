package io.fitconnect.auth.signin.web;

import io.fitconnect.auth.account.Account;
import io.fitconnect.auth.account.Accounts;
import io.fitconnect.auth.interruption.Demand;
import io.fitconnect.auth.interruption.InterruptedRequest;
import io.fitconnect.auth.interruption.InterruptedRequests;
import io.fitconnect.auth.page.ContentSecurityPolicy;
import io.fitconnect.auth.page.HtmlPage;
import io.fitconnect.auth.page.InterruptedAuthorizations;
import io.fitconnect.auth.page.Wait;
import io.fitconnect.auth.password.HashingBusy;
import io.fitconnect.auth.signin.Factor;
import io.fitconnect.auth.signin.PassedFactors;
import io.fitconnect.auth.signin.PasswordSignIn;
import io.fitconnect.auth.signin.SignInCompletion;
import io.fitconnect.auth.signin.SignInWays;
import io.fitconnect.auth.signin.SignedInAccount;
import io.fitconnect.auth.signin.WrongCredentials;
import io.fitconnect.auth.throttle.TooManyAttempts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
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
    private final SignInWays ways;
    private final InterruptedAuthorizations interrupted;
    private final InterruptedRequests requests;
    private final Accounts accounts;

    SignInPage(
            PasswordSignIn passwordSignIn,
            SignInCompletion completion,
            SignInWays ways,
            InterruptedAuthorizations interrupted,
            InterruptedRequests requests,
            Accounts accounts) {
        this.passwordSignIn = passwordSignIn;
        this.completion = completion;
        this.ways = ways;
        this.interrupted = interrupted;
        this.requests = requests;
        this.accounts = accounts;
    }

    @GetMapping("/login")
    String show(
            @AuthenticationPrincipal @Nullable SignedInAccount signedIn,
            @Nullable Authentication current,
            HttpServletRequest request,
            Model model) {
        Optional<InterruptedRequest> waiting = requests.find(request);
        if (signedIn != null) {
            if (waiting.isEmpty()) {
                return "redirect:/account";
            }
            Instant provedAt = PassedFactors.of(current).provedAt().orElse(signedIn.since());
            if (waiting.get().accepts(provedAt)) {
                return "redirect:" + waiting.get().address();
            }
            if (waiting.get().demands().equals(Set.of(Demand.CHOICE))) {
                accounts.find(signedIn.account())
                        .ifPresent(account -> model.addAttribute(
                                "presentAccount", account.email().value()));
            }
        }
        interrupted.findLoginHint(request).ifPresent(hint -> model.addAttribute("email", hint));
        return render(request, model);
    }

    /** Goes on with the present account, for an application that wants the person to choose one. */
    @PostMapping("/login/continue")
    String proceed(HttpServletRequest request) {
        requests.choosePresentAccount(request);
        return requests.find(request)
                .map(waiting -> "redirect:" + waiting.address())
                .orElse("redirect:/account");
    }

    @PostMapping("/login")
    String signIn(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        try {
            Account account = passwordSignIn.signIn(email, password, request);
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
        model.addAllAttributes(ways.offer(request, Optional.empty()));
        interrupted.find(request).ifPresent(authorization -> {
            model.addAttribute("clientName", authorization.clientName());
            ContentSecurityPolicy.allowFormTarget(request, authorization.redirectUri());
        });
        return VIEW;
    }
}
