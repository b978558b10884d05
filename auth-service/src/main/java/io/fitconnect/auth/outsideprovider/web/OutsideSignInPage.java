package io.fitconnect.auth.outsideprovider.web;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.account.Accounts;
import io.fitconnect.auth.interruption.InterruptedRequests;
import io.fitconnect.auth.outsideprovider.BeginLink;
import io.fitconnect.auth.outsideprovider.ConfirmLink;
import io.fitconnect.auth.outsideprovider.LinkProvider;
import io.fitconnect.auth.outsideprovider.OutsideArrival;
import io.fitconnect.auth.outsideprovider.OutsideLink;
import io.fitconnect.auth.outsideprovider.OutsideProviders;
import io.fitconnect.auth.outsideprovider.OutsideSignIn;
import io.fitconnect.auth.outsideprovider.UnlinkProvider;
import io.fitconnect.auth.page.HtmlPage;
import io.fitconnect.auth.signin.Factor;
import io.fitconnect.auth.signin.SignInCompletion;
import io.fitconnect.auth.signin.SignedInAccount;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Sends people to a provider, takes them back, and links accounts. */
@HtmlPage
class OutsideSignInPage {

    private static final String PROOF = OutsideSignInPage.class.getName() + ".proof";
    private static final String CONFIRM = "confirm-provider";
    private static final String SECURITY = "redirect:/account/security";

    private final OutsideSignIn outsideSignIn;
    private final OutsideProviders providers;
    private final Accounts accounts;
    private final LinkProvider linkProvider;
    private final UnlinkProvider unlinkProvider;
    private final BeginLink beginLink;
    private final ConfirmLink confirmLink;
    private final SignInCompletion completion;

    OutsideSignInPage(
            OutsideSignIn outsideSignIn,
            OutsideProviders providers,
            Accounts accounts,
            LinkProvider linkProvider,
            UnlinkProvider unlinkProvider,
            BeginLink beginLink,
            ConfirmLink confirmLink,
            SignInCompletion completion) {
        this.outsideSignIn = outsideSignIn;
        this.providers = providers;
        this.accounts = accounts;
        this.linkProvider = linkProvider;
        this.unlinkProvider = unlinkProvider;
        this.beginLink = beginLink;
        this.confirmLink = confirmLink;
        this.completion = completion;
    }

    @GetMapping("/login/with/{provider}")
    String begin(@PathVariable String provider, HttpServletRequest request) {
        return leadTo(outsideSignIn.begin(provider, Optional.empty(), request));
    }

    /** A form of the owner's page only: a foreign page could else link the account that it signed this browser in to there. */
    @PostMapping("/account/security/providers/{provider}/link")
    String beginLink(
            @AuthenticationPrincipal SignedInAccount signedIn,
            @PathVariable String provider,
            HttpServletRequest request) {
        return leadTo(outsideSignIn.begin(provider, Optional.of(signedIn.account()), request));
    }

    @PostMapping("/account/security/providers/{provider}/unlink")
    String unlink(@AuthenticationPrincipal SignedInAccount signedIn, @PathVariable String provider) {
        unlinkProvider.handle(signedIn.account(), provider);
        return SECURITY + "?provider-unlinked";
    }

    /** A provider that failed, or whose person said no, sends no code. */
    @GetMapping("/login/with/{provider}/callback")
    String takeBack(
            @AuthenticationPrincipal @Nullable SignedInAccount signedIn,
            @PathVariable String provider,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<OutsideArrival> arrival =
                code.isEmpty() ? Optional.empty() : outsideSignIn.complete(provider, state, code, request);
        if (arrival.isEmpty()) {
            return "redirect:/login?provider-failed";
        }
        if (arrival.get().linkTo().isPresent()) {
            return link(arrival.get(), signedIn);
        }
        HttpServletRequest resumed = arrival.get()
                .resume()
                .map(key -> (HttpServletRequest) new ResumedRequest(request, key))
                .orElse(request);
        return arrival.get()
                .linked()
                .flatMap(link -> signIn(link, resumed, response))
                .orElseGet(() -> askForProof(provider, arrival.get(), request));
    }

    @GetMapping("/login/with/{provider}/confirm")
    String ask(@PathVariable String provider, HttpServletRequest request, Model model) {
        model.addAttribute("provider", provider);
        model.addAttribute("providerName", providers.nameOf(provider));
        return findProof(request).isPresent() ? CONFIRM : "redirect:/login";
    }

    @PostMapping("/login/with/{provider}/confirm")
    String confirm(
            @PathVariable String provider,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<String> next = findProof(request)
                .flatMap(proof -> confirmLink.confirm(proof, code))
                .flatMap(link -> signIn(link, request, response));
        if (next.isPresent()) {
            request.getSession().removeAttribute(PROOF);
            return next.get();
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("faults", Map.of("code", "recover.wrong-code"));
        return ask(provider, request, model);
    }

    private Optional<String> signIn(OutsideLink link, HttpServletRequest request, HttpServletResponse response) {
        return accounts.find(link.account())
                .map(owner -> "redirect:"
                        + completion.complete(owner, Factor.OUTSIDE_PROVIDER, link.credential(), request, response));
    }

    private String link(OutsideArrival arrival, @Nullable SignedInAccount signedIn) {
        Optional<AccountId> owner = arrival.linkTo()
                .filter(account -> signedIn != null && signedIn.account().equals(account));
        boolean isLinked = owner.isPresent()
                && linkProvider.handle(
                        owner.get(),
                        arrival.person().provider(),
                        arrival.person().subject());
        return SECURITY + (isLinked ? "?provider-linked" : "?provider-taken");
    }

    /** The proof stays in this browser: the mail holds only the code. */
    private String askForProof(String provider, OutsideArrival arrival, HttpServletRequest request) {
        Optional<UUID> proof = beginLink.handle(arrival.person());
        String resume =
                arrival.resume().map(key -> InterruptedRequests.KEY + "=" + key).orElse("");
        if (proof.isEmpty()) {
            return "redirect:/login?provider-unknown" + (resume.isEmpty() ? "" : "&" + resume);
        }
        request.getSession().setAttribute(PROOF, proof.get());
        return "redirect:/login/with/" + provider + "/confirm" + (resume.isEmpty() ? "" : "?" + resume);
    }

    private static Optional<UUID> findProof(HttpServletRequest request) {
        return request.getSession().getAttribute(PROOF) instanceof UUID proof ? Optional.of(proof) : Optional.empty();
    }

    private static String leadTo(Optional<String> address) {
        return "redirect:" + address.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
