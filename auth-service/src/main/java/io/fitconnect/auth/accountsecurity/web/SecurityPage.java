package io.fitconnect.auth.accountsecurity.web;

import io.fitconnect.auth.account.Account;
import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.account.Accounts;
import io.fitconnect.auth.connectedapp.ConnectedApp;
import io.fitconnect.auth.connectedapp.ListConnectedApps;
import io.fitconnect.auth.outsideprovider.OutsideLinks;
import io.fitconnect.auth.outsideprovider.OutsideProviders;
import io.fitconnect.auth.page.ContentSecurityPolicy;
import io.fitconnect.auth.page.HtmlPage;
import io.fitconnect.auth.page.PageTime;
import io.fitconnect.auth.passkey.Passkeys;
import io.fitconnect.auth.recoverycode.RecoveryCodes;
import io.fitconnect.auth.remembereddevice.DeviceMemory;
import io.fitconnect.auth.remembereddevice.RememberedDevice;
import io.fitconnect.auth.signin.SignedInAccount;
import io.fitconnect.auth.totp.Authenticator;
import io.fitconnect.auth.wayin.RecentWaysIn;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows how one signs in to the account, and forgets browsers. */
@HtmlPage
class SecurityPage {

    private final Accounts accounts;
    private final Authenticator authenticator;
    private final RecoveryCodes recoveryCodes;
    private final Passkeys passkeys;
    private final OutsideProviders providers;
    private final OutsideLinks links;
    private final DeviceMemory devices;
    private final ListConnectedApps connectedApps;
    private final RecentWaysIn recentWaysIn;

    SecurityPage(
            Accounts accounts,
            Authenticator authenticator,
            RecoveryCodes recoveryCodes,
            Passkeys passkeys,
            OutsideProviders providers,
            OutsideLinks links,
            DeviceMemory devices,
            ListConnectedApps connectedApps,
            RecentWaysIn recentWaysIn) {
        this.accounts = accounts;
        this.authenticator = authenticator;
        this.recoveryCodes = recoveryCodes;
        this.passkeys = passkeys;
        this.providers = providers;
        this.links = links;
        this.devices = devices;
        this.connectedApps = connectedApps;
        this.recentWaysIn = recentWaysIn;
    }

    @GetMapping("/account/security")
    String show(
            @AuthenticationPrincipal SignedInAccount signedIn,
            HttpServletRequest request,
            Locale language,
            Model model) {
        Optional<Account> account = accounts.find(signedIn.account());
        if (account.isEmpty()) {
            return "redirect:/logout";
        }
        AccountId id = signedIn.account();
        ZoneId zone = account.get().timeZone();
        UUID present = devices.find(id, request).map(RememberedDevice::id).orElse(null);
        Optional<Instant> authenticatorSince = authenticator.findAddedAt(id);
        model.addAttribute(
                "authenticatorSince",
                authenticatorSince.map(at -> PageTime.day(at, zone, language)).orElse(null));
        model.addAttribute(
                "authenticatorRecent",
                authenticatorSince.filter(recentWaysIn::isRecent).isPresent());
        model.addAttribute("recoveryCodes", recoveryCodes.countLeft(id));
        model.addAttribute(
                "passkeys",
                passkeys.list(id).stream()
                        .map(passkey -> PasskeyLine.of(
                                passkey,
                                recentWaysIn.isRecent(passkey.createdAt()),
                                at -> PageTime.day(at, zone, language)))
                        .toList());
        List<ProviderLine> lines = listProviders(id);
        lines.stream()
                .filter(line -> !line.linked())
                .flatMap(line -> providers.findSignInAddress(line.id()).stream())
                .forEach(address -> ContentSecurityPolicy.allowFormTarget(request, address));
        model.addAttribute("providers", lines);
        model.addAttribute(
                "recentApps",
                connectedApps.handle(id).stream()
                        .filter(app ->
                                app.since().filter(recentWaysIn::isRecent).isPresent())
                        .map(ConnectedApp::name)
                        .toList());
        model.addAttribute(
                "devices",
                devices.list(id).stream()
                        .map(device -> DeviceLine.of(device, present, at -> PageTime.day(at, zone, language)))
                        .toList());
        return "security";
    }

    private List<ProviderLine> listProviders(AccountId account) {
        Map<String, Instant> linked = links.listTimes(account);
        return providers.list().stream()
                .map(choice -> new ProviderLine(
                        choice.id(),
                        choice.name(),
                        linked.containsKey(choice.id()),
                        Optional.ofNullable(linked.get(choice.id()))
                                .filter(recentWaysIn::isRecent)
                                .isPresent()))
                .toList();
    }

    @PostMapping("/account/security/devices/forget")
    String forget(@AuthenticationPrincipal SignedInAccount signedIn, @RequestParam UUID device) {
        devices.forget(signedIn.account(), device);
        return "redirect:/account/security?device-forgotten";
    }
}
