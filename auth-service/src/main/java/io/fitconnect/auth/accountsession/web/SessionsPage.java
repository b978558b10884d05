package io.fitconnect.auth.accountsession.web;

import io.fitconnect.auth.account.Account;
import io.fitconnect.auth.account.Accounts;
import io.fitconnect.auth.accountsession.EndAllOthers;
import io.fitconnect.auth.accountsession.EndApp;
import io.fitconnect.auth.accountsession.EndOneSession;
import io.fitconnect.auth.accountsession.ListSignIns;
import io.fitconnect.auth.accountsession.SignIns;
import io.fitconnect.auth.page.HtmlPage;
import io.fitconnect.auth.signin.BrowserSessions;
import io.fitconnect.auth.signin.SignedInAccount;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows where the account is signed in, and ends that. */
@HtmlPage
class SessionsPage {

    private static final String PATH = "/account/sessions";
    private static final String ENDED = "redirect:" + PATH + "?ended";

    private final ListSignIns listSignIns;
    private final EndOneSession endOneSession;
    private final EndAllOthers endAllOthers;
    private final EndApp endApp;
    private final BrowserSessions browsers;
    private final Accounts accounts;

    SessionsPage(
            ListSignIns listSignIns,
            EndOneSession endOneSession,
            EndAllOthers endAllOthers,
            EndApp endApp,
            BrowserSessions browsers,
            Accounts accounts) {
        this.listSignIns = listSignIns;
        this.endOneSession = endOneSession;
        this.endAllOthers = endAllOthers;
        this.endApp = endApp;
        this.browsers = browsers;
        this.accounts = accounts;
    }

    @GetMapping(PATH)
    String show(@AuthenticationPrincipal SignedInAccount signedIn, Model model) {
        ZoneId zone = accounts.find(signedIn.account()).map(Account::timeZone).orElse(ZoneOffset.UTC);
        SignIns signIns = listSignIns.handle(signedIn.account());
        model.addAttribute(
                "sessions",
                signIns.sessions().stream()
                        .map(session -> SessionRow.of(session, signedIn.sessionId(), zone))
                        .toList());
        model.addAttribute("hidden", signIns.total() - signIns.sessions().size());
        model.addAttribute("others", signIns.total() > 1);
        model.addAttribute(
                "apps",
                signIns.apps().stream().map(app -> SignedInAppRow.of(app, zone)).toList());
        return "sessions";
    }

    @PostMapping(PATH + "/end")
    String end(
            @AuthenticationPrincipal SignedInAccount signedIn,
            @RequestParam String session,
            HttpServletRequest request) {
        endOneSession.handle(signedIn.account(), session);
        if (session.equals(signedIn.sessionId())) {
            request.getSession().invalidate();
            return "redirect:/account/signed-out";
        }
        browsers.end(signedIn.account(), session);
        return ENDED;
    }

    @PostMapping(PATH + "/end-others")
    String endOthers(@AuthenticationPrincipal SignedInAccount signedIn) {
        if (endAllOthers.handle(signedIn.account(), signedIn.sessionId())) {
            browsers.endOthers(signedIn.account(), signedIn.sessionId());
        }
        return ENDED;
    }

    @PostMapping(PATH + "/end-app")
    String endApp(@AuthenticationPrincipal SignedInAccount signedIn, @RequestParam String app) {
        endApp.handle(signedIn.account(), app);
        return ENDED;
    }
}
