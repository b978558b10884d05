package io.fitconnect.shop.customer.web;

import io.fitconnect.shop.customer.Provider;
import io.fitconnect.shop.customer.ProviderSettings;
import io.fitconnect.shop.customer.Visitor;
import io.fitconnect.shop.page.AddressSettings;
import io.fitconnect.shop.page.HtmlPage;
import io.fitconnect.shop.page.LocalPath;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Leads to the provider, and says in plain words when that cannot be. */
@HtmlPage
class SignInPage {

    private static final String VIEW = "sign-in";

    private final Provider provider;
    private final ProviderSettings settings;
    private final AddressSettings addresses;

    SignInPage(Provider provider, ProviderSettings settings, AddressSettings addresses) {
        this.provider = provider;
        this.settings = settings;
        this.addresses = addresses;
    }

    @GetMapping("/sign-in")
    String begin(
            @RequestParam(required = false) @Nullable String to,
            Visitor visitor,
            HttpServletResponse response,
            Model model) {
        LocalPath target = LocalPath.orHome(to);
        if (visitor.customer().isPresent()) {
            return "redirect:" + target.value();
        }
        if (provider.findReachable().isPresent()) {
            return "redirect:" + SignInRequests.begin(target, false);
        }
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        return explain("away", target, model);
    }

    /**
     * Where another application, such as the training app, sends a person who may be signed in at the provider (OpenID Connect Core,
     * section 4). No page of the provider is shown: who is not signed in comes in as a guest.
     */
    @GetMapping("/sign-in/initiate")
    String initiate(
            @RequestParam(required = false) @Nullable String iss,
            @RequestParam(name = "target_link_uri", required = false) @Nullable String target,
            Visitor visitor) {
        String own = addresses.address().toString();
        LocalPath path =
                LocalPath.orHome(target != null && target.startsWith(own) ? target.substring(own.length()) : target);
        boolean isAsked = settings.issuer().toString().equals(iss)
                && visitor.customer().isEmpty()
                && provider.findReachable().isPresent();
        return "redirect:" + (isAsked ? SignInRequests.begin(path, true) : path.value());
    }

    @GetMapping("/sign-in/failed")
    String failed(@RequestParam(required = false) @Nullable String to, Model model) {
        return explain("failed", LocalPath.orHome(to), model);
    }

    @GetMapping("/sign-in/only-here")
    String onlyHere(Model model) {
        return explain("only-here", LocalPath.HOME, model);
    }

    private static String explain(String kind, LocalPath target, Model model) {
        model.addAttribute("kind", kind);
        model.addAttribute("to", target.value());
        return VIEW;
    }
}
