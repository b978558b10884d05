package io.fitconnect.auth.leaving.web;

import io.fitconnect.auth.leaving.AskForDeletion;
import io.fitconnect.auth.leaving.LeavingSettings;
import io.fitconnect.auth.logout.SignOut;
import io.fitconnect.auth.page.HtmlPage;
import io.fitconnect.auth.signin.BrowserSessions;
import io.fitconnect.auth.signin.SignedInAccount;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where an owner asks to delete the account; it signs all browsers out. */
@HtmlPage
class DeletionPage {

    private static final String VIEW = "deletion";
    private static final String NO_SESSION = "";

    private final AskForDeletion askForDeletion;
    private final LeavingSettings settings;
    private final BrowserSessions browsers;
    private final SignOut signOut;

    DeletionPage(AskForDeletion askForDeletion, LeavingSettings settings, BrowserSessions browsers, SignOut signOut) {
        this.askForDeletion = askForDeletion;
        this.settings = settings;
        this.browsers = browsers;
        this.signOut = signOut;
    }

    @GetMapping("/account/data/delete")
    String explain(Model model) {
        model.addAttribute("days", settings.grace().toDays());
        return VIEW;
    }

    @PostMapping("/account/data/delete")
    String ask(
            @AuthenticationPrincipal SignedInAccount signedIn,
            @RequestParam(defaultValue = "false") boolean understood,
            Authentication current,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (!understood) {
            model.addAttribute("faults", Map.of("understood", "deletion.understood.missing"));
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return explain(model);
        }
        UUID report = askForDeletion.handle(signedIn.account());
        signOut.browser(request, response, current);
        browsers.endOthers(signedIn.account(), NO_SESSION);
        return "redirect:/account/deletion?id=" + report;
    }
}
