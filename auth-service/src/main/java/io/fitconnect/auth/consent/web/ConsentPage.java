package io.fitconnect.auth.consent.web;

import io.fitconnect.auth.account.Accounts;
import io.fitconnect.auth.applogo.LogoAddress;
import io.fitconnect.auth.client.RegisteredClients;
import io.fitconnect.auth.consent.ScopeText;
import io.fitconnect.auth.page.ContentSecurityPolicy;
import io.fitconnect.auth.page.HtmlPage;
import io.fitconnect.auth.signin.SignedInAccount;
import io.fitconnect.auth.vendorapp.VendorAppGate;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Shows what an application asks for, as the stored request says it and not as the address bar does. */
@HtmlPage
class ConsentPage {

    private static final OAuth2TokenType STATE = new OAuth2TokenType(OAuth2ParameterNames.STATE);

    private final OAuth2AuthorizationService authorizations;
    private final RegisteredClients clients;
    private final Accounts accounts;
    private final VendorAppGate gate;
    private final LogoAddress logos;

    ConsentPage(
            OAuth2AuthorizationService authorizations,
            RegisteredClients clients,
            Accounts accounts,
            VendorAppGate gate,
            LogoAddress logos) {
        this.authorizations = authorizations;
        this.clients = clients;
        this.accounts = accounts;
        this.gate = gate;
        this.logos = logos;
    }

    @GetMapping("/consent")
    String show(
            @RequestParam String state,
            @AuthenticationPrincipal SignedInAccount signedIn,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        OAuth2Authorization waiting = Optional.ofNullable(authorizations.findByToken(state, STATE))
                .filter(found -> found.getPrincipalName().equals(signedIn.getName()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        RegisteredClient client = Objects.requireNonNull(clients.findById(waiting.getRegisteredClientId()));
        if (!gate.isOpen(client.getClientId(), signedIn.account())) {
            response.setStatus(HttpStatus.FORBIDDEN.value());
            model.addAttribute("clientName", client.getClientName());
            model.addAttribute("stopped", !gate.isOpen(client.getClientId()));
            return "app-unapproved";
        }
        OAuth2AuthorizationRequest asked =
                Objects.requireNonNull(waiting.getAttribute(OAuth2AuthorizationRequest.class.getName()));
        String target = Optional.ofNullable(asked.getRedirectUri())
                .orElseGet(() -> client.getRedirectUris().iterator().next());
        ContentSecurityPolicy.allowFormTarget(request, target);
        accounts.find(signedIn.account())
                .ifPresent(
                        account -> model.addAttribute("email", account.email().value()));
        model.addAttribute("otherAccount", OtherAccount.addressFor(asked));
        model.addAttribute("clientId", client.getClientId());
        model.addAttribute("clientName", client.getClientName());
        model.addAttribute("logo", logos.find(client.getClientId()).orElse(null));
        model.addAttribute("targetHost", hostOf(target));
        model.addAttribute("state", state);
        model.addAttribute("scopes", ScopeText.of(asked.getScopes()));
        return "consent";
    }

    private static String hostOf(String redirectUri) {
        return Optional.ofNullable(URI.create(redirectUri).getHost()).orElse(redirectUri);
    }
}
