package io.fitconnect.auth.vendorapp.web;

import io.fitconnect.auth.applogo.AppLogos;
import io.fitconnect.auth.applogo.Logo;
import io.fitconnect.auth.page.HtmlPage;
import io.fitconnect.auth.signin.SignedInAccount;
import io.fitconnect.auth.vendorapp.ViewVendorApp;
import io.fitconnect.platform.problem.Refusal;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The logos on pages: what athletes see, and what the owner sees of an application that waits. */
@HtmlPage
class LogoPage {

    private final AppLogos logos;
    private final ViewVendorApp viewVendorApp;

    LogoPage(AppLogos logos, ViewVendorApp viewVendorApp) {
        this.logos = logos;
        this.viewVendorApp = viewVendorApp;
    }

    /** Each picture has an address of its own, so a browser may keep it. */
    @GetMapping("/account/apps/{clientId}/logo")
    ResponseEntity<byte[]> show(@PathVariable String clientId) {
        return answer(
                logos.findShown(clientId),
                CacheControl.maxAge(Duration.ofDays(30)).cachePrivate().immutable());
    }

    @GetMapping("/account/developer/{clientId}/logo")
    ResponseEntity<byte[]> showOwn(@PathVariable String clientId, @AuthenticationPrincipal SignedInAccount signedIn) {
        try {
            viewVendorApp.handle(clientId, signedIn.account());
        } catch (Refusal unknown) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return answer(logos.findNewest(clientId), CacheControl.noStore());
    }

    private static ResponseEntity<byte[]> answer(Optional<Logo> found, CacheControl keep) {
        Logo logo = found.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(keep)
                .body(logo.png());
    }
}
