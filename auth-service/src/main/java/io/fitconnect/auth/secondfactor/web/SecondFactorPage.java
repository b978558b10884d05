package io.fitconnect.auth.secondfactor.web;

import io.fitconnect.auth.account.Account;
import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.account.Accounts;
import io.fitconnect.auth.page.ContentSecurityPolicy;
import io.fitconnect.auth.page.HtmlPage;
import io.fitconnect.auth.page.InterruptedAuthorizations;
import io.fitconnect.auth.page.ReturnPath;
import io.fitconnect.auth.page.Wait;
import io.fitconnect.auth.remembereddevice.DeviceMemory;
import io.fitconnect.auth.secondfactor.CodeCheck;
import io.fitconnect.auth.secondfactor.WrongCode;
import io.fitconnect.auth.signin.Factor;
import io.fitconnect.auth.signin.PendingSignIn;
import io.fitconnect.auth.signin.SignInCompletion;
import io.fitconnect.auth.signin.SignInWays;
import io.fitconnect.auth.signin.SignedInAccount;
import io.fitconnect.auth.throttle.TooManyAttempts;
import io.fitconnect.auth.totp.Authenticator;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks for the second factor: of the sign-in that waits for it in this browser, or of the person who is signed in. */
@HtmlPage
class SecondFactorPage {

    private static final String VIEW = "second-factor";
    private static final String SIGN_IN = "redirect:/login";

    private final Accounts accounts;
    private final CodeCheck codeCheck;
    private final Authenticator authenticator;
    private final DeviceMemory devices;
    private final SignInCompletion completion;
    private final SignInWays ways;
    private final InterruptedAuthorizations interrupted;

    SecondFactorPage(
            Accounts accounts,
            CodeCheck codeCheck,
            Authenticator authenticator,
            DeviceMemory devices,
            SignInCompletion completion,
            SignInWays ways,
            InterruptedAuthorizations interrupted) {
        this.accounts = accounts;
        this.codeCheck = codeCheck;
        this.authenticator = authenticator;
        this.devices = devices;
        this.completion = completion;
        this.ways = ways;
        this.interrupted = interrupted;
    }

    @GetMapping(SignInCompletion.SECOND_FACTOR)
    String show(
            @AuthenticationPrincipal @Nullable SignedInAccount signedIn,
            @RequestParam(name = ReturnPath.PARAMETER, defaultValue = "") String back,
            HttpServletRequest request,
            Model model) {
        return findAccount(signedIn, request)
                .map(account -> render(account, back, request, model))
                .orElse(SIGN_IN);
    }

    @PostMapping(SignInCompletion.SECOND_FACTOR)
    String check(
            @AuthenticationPrincipal @Nullable SignedInAccount signedIn,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "false") boolean remember,
            @RequestParam(name = ReturnPath.PARAMETER, defaultValue = "") String back,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<Account> found = findAccount(signedIn, request);
        if (found.isEmpty()) {
            return SIGN_IN;
        }
        Account account = found.get();
        try {
            boolean known = devices.find(account.id(), request).isPresent();
            String app = authenticator.credentialOf(account.id()); // before the check, so that it is what was checked
            codeCheck.require(account, code, request.getRemoteAddr(), known);
            String next = completion.completeSecond(account, Factor.ONE_TIME_CODE, app, remember, request, response);
            return "redirect:" + ReturnPath.find(back).orElse(next);
        } catch (WrongCode e) {
            model.addAttribute("faults", Map.of("code", "second-factor.wrong"));
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        } catch (TooManyAttempts e) {
            model.addAttribute("failure", "sign-in.too-many");
            model.addAttribute("wait", Wait.of(e.waitTime()));
            Wait.tell(response, HttpStatus.TOO_MANY_REQUESTS, e.waitTime());
        }
        return render(account, back, request, model);
    }

    private Optional<Account> findAccount(@Nullable SignedInAccount signedIn, HttpServletRequest request) {
        Optional<AccountId> pending = completion.findPending(request).map(PendingSignIn::account);
        return pending.or(() -> Optional.ofNullable(signedIn).map(SignedInAccount::account))
                .flatMap(accounts::find);
    }

    private String render(Account account, String back, HttpServletRequest request, Model model) {
        model.addAttribute("email", account.email().value());
        model.addAllAttributes(ways.offer(request, Optional.of(account.id())));
        model.addAttribute("pending", completion.findPending(request).isPresent());
        model.addAttribute("hasAuthenticator", authenticator.isSetUp(account.id()));
        model.addAttribute("back", ReturnPath.find(back).orElse(""));
        interrupted
                .find(request)
                .ifPresent(waiting -> ContentSecurityPolicy.allowFormTarget(request, waiting.redirectUri()));
        return VIEW;
    }
}
