package io.fitconnect.auth.stepup.web;

import io.fitconnect.auth.account.Account;
import io.fitconnect.auth.account.Accounts;
import io.fitconnect.auth.page.HtmlPage;
import io.fitconnect.auth.page.ReturnPath;
import io.fitconnect.auth.page.Wait;
import io.fitconnect.auth.password.HashingBusy;
import io.fitconnect.auth.signin.Factor;
import io.fitconnect.auth.signin.PasswordSignIn;
import io.fitconnect.auth.signin.SignInCompletion;
import io.fitconnect.auth.signin.SignInWays;
import io.fitconnect.auth.signin.SignedInAccount;
import io.fitconnect.auth.signin.WrongCredentials;
import io.fitconnect.auth.throttle.TooManyAttempts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@HtmlPage
class ConfirmPage {

    private static final String VIEW = "confirm-owner";
    private static final Duration BUSY_WAIT = Duration.ofSeconds(5);

    private final Accounts accounts;
    private final PasswordSignIn passwordSignIn;
    private final SignInCompletion completion;
    private final SignInWays ways;

    ConfirmPage(Accounts accounts, PasswordSignIn passwordSignIn, SignInCompletion completion, SignInWays ways) {
        this.accounts = accounts;
        this.passwordSignIn = passwordSignIn;
        this.completion = completion;
        this.ways = ways;
    }

    @GetMapping("/login/confirm")
    String show(
            @AuthenticationPrincipal @Nullable SignedInAccount signedIn,
            @RequestParam(name = ReturnPath.PARAMETER, defaultValue = "") String back,
            HttpServletRequest request,
            Model model) {
        return findAccount(signedIn)
                .map(account -> render(account, back, request, model))
                .orElse("redirect:/login");
    }

    @PostMapping("/login/confirm")
    String confirm(
            @AuthenticationPrincipal @Nullable SignedInAccount signedIn,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(name = ReturnPath.PARAMETER, defaultValue = "") String back,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<Account> account = findAccount(signedIn);
        if (account.isEmpty()) {
            return "redirect:/login";
        }
        try {
            Account proven = passwordSignIn.signIn(account.get().email().value(), password, request);
            String next = completion.complete(proven, Factor.PASSWORD, request, response);
            Optional<String> page = ReturnPath.find(back);
            return "redirect:"
                    + (next.equals(SignInCompletion.SECOND_FACTOR) ? ReturnPath.append(next, page) : page.orElse(next));
        } catch (WrongCredentials e) {
            model.addAttribute("faults", Map.of("password", "password.current.wrong"));
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        } catch (TooManyAttempts e) {
            model.addAttribute("failure", "sign-in.too-many");
            model.addAttribute("wait", Wait.of(e.waitTime()));
            Wait.tell(response, HttpStatus.TOO_MANY_REQUESTS, e.waitTime());
        } catch (HashingBusy e) {
            model.addAttribute("failure", "sign-in.busy");
            Wait.tell(response, HttpStatus.SERVICE_UNAVAILABLE, BUSY_WAIT);
        }
        return render(account.get(), back, request, model);
    }

    private Optional<Account> findAccount(@Nullable SignedInAccount signedIn) {
        return Optional.ofNullable(signedIn).flatMap(present -> accounts.find(present.account()));
    }

    private String render(Account account, String back, HttpServletRequest request, Model model) {
        model.addAttribute("email", account.email().value());
        model.addAllAttributes(ways.offer(request, Optional.of(account.id())));
        model.addAttribute("back", ReturnPath.find(back).orElse(""));
        return VIEW;
    }
}
