package io.fitconnect.auth.device.web;

import io.fitconnect.auth.account.Accounts;
import io.fitconnect.auth.client.RegisteredClients;
import io.fitconnect.auth.page.HtmlPage;
import io.fitconnect.auth.page.Wait;
import io.fitconnect.auth.signin.SignedInAccount;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where a person types the code of a device, sees what it asks for, and learns what came of it. */
@HtmlPage
class DevicePage {

    private static final OAuth2TokenType STATE = new OAuth2TokenType(OAuth2ParameterNames.STATE);
    private static final int LONGEST_CODE = 20;

    private final OAuth2AuthorizationService authorizations;
    private final RegisteredClients clients;
    private final Accounts accounts;

    DevicePage(OAuth2AuthorizationService authorizations, RegisteredClients clients, Accounts accounts) {
        this.authorizations = authorizations;
        this.clients = clients;
        this.accounts = accounts;
    }

    /** The code may stand in the address already, since devices can show it as a picture. */
    @GetMapping("/device")
    String ask(
            @RequestParam(name = "user_code", defaultValue = "") String code,
            @RequestParam(name = "wait", required = false) @Nullable Integer seconds,
            @RequestParam(name = "invalid", required = false) @Nullable String invalid,
            Model model) {
        model.addAttribute("code", code.length() <= LONGEST_CODE ? code.toUpperCase(Locale.ROOT) : "");
        if (invalid != null) {
            model.addAttribute("faults", Map.of("user_code", "device.invalid"));
        }
        if (seconds != null) {
            model.addAttribute("failure", "device.wait");
            model.addAttribute("wait", Wait.of(Duration.ofSeconds(Math.max(1, seconds))));
        }
        return "device";
    }

    @GetMapping("/device/consent")
    String show(
            @RequestParam String state,
            @RequestParam(name = "user_code") String code,
            @AuthenticationPrincipal SignedInAccount signedIn,
            Model model) {
        OAuth2Authorization waiting = Optional.ofNullable(authorizations.findByToken(state, STATE))
                .filter(found -> found.getPrincipalName().equals(signedIn.getName()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        RegisteredClient client = Objects.requireNonNull(clients.findById(waiting.getRegisteredClientId()));
        accounts.find(signedIn.account())
                .ifPresent(
                        account -> model.addAttribute("email", account.email().value()));
        model.addAttribute("clientId", client.getClientId());
        model.addAttribute("clientName", client.getClientName());
        model.addAttribute("code", code);
        model.addAttribute("state", state);
        model.addAttribute("scopes", scopesOf(waiting));
        return "device-consent";
    }

    @GetMapping("/device/done")
    String done(@RequestParam(name = "denied", required = false) @Nullable String denied, Model model) {
        model.addAttribute("denied", denied != null);
        return "device-done";
    }

    private static List<DeviceScope> scopesOf(OAuth2Authorization waiting) {
        Set<String> asked = Objects.requireNonNullElse(waiting.getAttribute(OAuth2ParameterNames.SCOPE), Set.of());
        return asked.stream().sorted().map(DeviceScope::new).toList();
    }

    /** A scope with the keys of the messages that explain it. */
    record DeviceScope(String name) {

        public String titleKey() {
            return "scope." + name.replace(':', '-') + ".title";
        }

        public String detailKey() {
            return "scope." + name.replace(':', '-') + ".detail";
        }
    }
}
