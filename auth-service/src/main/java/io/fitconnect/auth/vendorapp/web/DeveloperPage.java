package io.fitconnect.auth.vendorapp.web;

import io.fitconnect.auth.applogo.AppLogos;
import io.fitconnect.auth.applogo.LogoStudio;
import io.fitconnect.auth.page.HtmlPage;
import io.fitconnect.auth.signin.SignedInAccount;
import io.fitconnect.auth.vendorapp.ChangeLogo;
import io.fitconnect.auth.vendorapp.ChangeVendorApp;
import io.fitconnect.auth.vendorapp.DeleteVendorApp;
import io.fitconnect.auth.vendorapp.ListVendorApps;
import io.fitconnect.auth.vendorapp.RegisterVendorApp;
import io.fitconnect.auth.vendorapp.RegisteredVendorApp;
import io.fitconnect.auth.vendorapp.RotateSecret;
import io.fitconnect.auth.vendorapp.RotateSecret.RotatedSecret;
import io.fitconnect.auth.vendorapp.VendorApp;
import io.fitconnect.auth.vendorapp.VendorAppSettings;
import io.fitconnect.auth.vendorapp.ViewVendorApp;
import io.fitconnect.platform.problem.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** A developer's own applications. A secret is shown in the answer that makes it and never again. */
@HtmlPage
class DeveloperPage {

    private static final String LIST = "developer";
    private static final String APP = "developer-app";
    private static final String TO_LIST = "redirect:/account/developer";

    private final ListVendorApps listVendorApps;
    private final ViewVendorApp viewVendorApp;
    private final RegisterVendorApp registerVendorApp;
    private final ChangeVendorApp changeVendorApp;
    private final DeleteVendorApp deleteVendorApp;
    private final RotateSecret rotateSecret;
    private final VendorAppSettings settings;
    private final ChangeLogo changeLogo;
    private final LogoStudio studio;
    private final AppLogos logos;

    DeveloperPage(
            ListVendorApps listVendorApps,
            ViewVendorApp viewVendorApp,
            RegisterVendorApp registerVendorApp,
            ChangeVendorApp changeVendorApp,
            DeleteVendorApp deleteVendorApp,
            RotateSecret rotateSecret,
            VendorAppSettings settings,
            ChangeLogo changeLogo,
            LogoStudio studio,
            AppLogos logos) {
        this.listVendorApps = listVendorApps;
        this.viewVendorApp = viewVendorApp;
        this.registerVendorApp = registerVendorApp;
        this.changeVendorApp = changeVendorApp;
        this.deleteVendorApp = deleteVendorApp;
        this.rotateSecret = rotateSecret;
        this.settings = settings;
        this.changeLogo = changeLogo;
        this.studio = studio;
        this.logos = logos;
    }

    @GetMapping("/account/developer")
    String list(@AuthenticationPrincipal SignedInAccount signedIn, Model model) {
        return renderList(signedIn, VendorAppForm.usual(settings), model);
    }

    @PostMapping("/account/developer")
    String register(
            @ModelAttribute VendorAppForm form,
            @AuthenticationPrincipal SignedInAccount signedIn,
            HttpServletResponse response,
            Locale language,
            Model model) {
        try {
            RegisteredVendorApp registered = registerVendorApp.handle(signedIn.account(), form.details(settings));
            showOnce(registered.clientSecret(), response, model);
            return renderApp(registered.app(), VendorAppForm.of(registered.app()), model);
        } catch (Refusal refusal) {
            tell(refusal, response, language, model);
            return renderList(signedIn, form, model);
        }
    }

    @GetMapping("/account/developer/{clientId}")
    String view(@PathVariable String clientId, @AuthenticationPrincipal SignedInAccount signedIn, Model model) {
        VendorApp app = find(clientId, signedIn);
        return renderApp(app, VendorAppForm.of(app), model);
    }

    @PostMapping("/account/developer/{clientId}")
    String change(
            @PathVariable String clientId,
            @ModelAttribute VendorAppForm form,
            @AuthenticationPrincipal SignedInAccount signedIn,
            HttpServletResponse response,
            Locale language,
            Model model) {
        VendorApp app = find(clientId, signedIn);
        try {
            changeVendorApp.handle(clientId, signedIn.account(), form.details(settings), form::requireVersion);
            return TO_LIST + "/" + app.clientId();
        } catch (Refusal refusal) {
            tell(refusal, response, language, model);
            return renderApp(app, form, model);
        }
    }

    @PostMapping("/account/developer/{clientId}/secret")
    String rotate(
            @PathVariable String clientId,
            @RequestParam(defaultValue = "7") int days,
            @AuthenticationPrincipal SignedInAccount signedIn,
            HttpServletResponse response,
            Locale language,
            Model model) {
        VendorApp app = find(clientId, signedIn);
        try {
            RotatedSecret rotated = rotateSecret.handle(clientId, signedIn.account(), days);
            showOnce(rotated.clientSecret(), response, model);
        } catch (Refusal refusal) {
            tell(refusal, response, language, model);
        }
        return renderApp(app, VendorAppForm.of(app), model);
    }

    @PostMapping("/account/developer/{clientId}/delete")
    String delete(@PathVariable String clientId, @AuthenticationPrincipal SignedInAccount signedIn) {
        deleteVendorApp.handle(clientId, signedIn.account(), version -> {});
        return TO_LIST;
    }

    @PostMapping("/account/developer/{clientId}/logo")
    String changeLogo(
            @PathVariable String clientId,
            @RequestParam(required = false) @Nullable MultipartFile logo,
            @AuthenticationPrincipal SignedInAccount signedIn,
            HttpServletResponse response,
            Locale language,
            Model model)
            throws IOException {
        VendorApp app = find(clientId, signedIn);
        try {
            byte[] file = logo == null ? new byte[0] : logo.getBytes();
            changeLogo.handle(clientId, signedIn.account(), Optional.of(studio.make(file)));
            return TO_LIST + "/" + clientId;
        } catch (Refusal refusal) {
            tell(refusal, response, language, model);
            return renderApp(app, VendorAppForm.of(app), model);
        }
    }

    @PostMapping("/account/developer/{clientId}/logo/remove")
    String removeLogo(@PathVariable String clientId, @AuthenticationPrincipal SignedInAccount signedIn) {
        find(clientId, signedIn);
        changeLogo.handle(clientId, signedIn.account(), Optional.empty());
        return TO_LIST + "/" + clientId;
    }

    private VendorApp find(String clientId, SignedInAccount signedIn) {
        return viewVendorApp.handle(clientId, signedIn.account());
    }

    private static void showOnce(String secret, HttpServletResponse response, Model model) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("secret", secret);
    }

    private static void tell(Refusal refusal, HttpServletResponse response, Locale language, Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("refusal", refusal.detail(language));
    }

    private String renderList(SignedInAccount signedIn, VendorAppForm form, Model model) {
        model.addAttribute("apps", listVendorApps.handle(signedIn.account()));
        return render(form, LIST, model);
    }

    private String renderApp(VendorApp app, VendorAppForm form, Model model) {
        model.addAttribute("app", app);
        model.addAttribute(
                "logo",
                logos.findNewest(app.clientId())
                        .map(logo -> "/account/developer/" + app.clientId() + "/logo?v=" + logo.digest())
                        .orElse(null));
        model.addAttribute("logoWaits", logos.isWaiting(app.clientId()));
        return render(form, APP, model);
    }

    private String render(VendorAppForm form, String view, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("offered", new TreeSet<>(settings.scopes()));
        return view;
    }
}
