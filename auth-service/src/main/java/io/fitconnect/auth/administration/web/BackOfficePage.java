package io.fitconnect.auth.administration.web;

import io.fitconnect.auth.account.Account;
import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.account.Role;
import io.fitconnect.auth.administration.ChangeRole;
import io.fitconnect.auth.administration.RestoreAccount;
import io.fitconnect.auth.administration.SearchAccounts;
import io.fitconnect.auth.administration.Staff;
import io.fitconnect.auth.administration.SuspendAccount;
import io.fitconnect.auth.administration.ViewAccount;
import io.fitconnect.auth.page.HtmlPage;
import io.fitconnect.auth.signin.BrowserSessions;
import io.fitconnect.auth.signin.SignedInAccount;
import io.fitconnect.auth.suspension.ActiveAccounts;
import io.fitconnect.platform.problem.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Search, lock and roles for staff who are signed in; for all others there is no such page. */
@HtmlPage
class BackOfficePage {

    private static final String SEARCH = "back-office";
    private static final String ACCOUNT = "back-office-account";

    private final ActiveAccounts accounts;
    private final SearchAccounts searchAccounts;
    private final ViewAccount viewAccount;
    private final SuspendAccount suspendAccount;
    private final RestoreAccount restoreAccount;
    private final ChangeRole changeRole;
    private final BrowserSessions browsers;

    BackOfficePage(
            ActiveAccounts accounts,
            SearchAccounts searchAccounts,
            ViewAccount viewAccount,
            SuspendAccount suspendAccount,
            RestoreAccount restoreAccount,
            ChangeRole changeRole,
            BrowserSessions browsers) {
        this.accounts = accounts;
        this.searchAccounts = searchAccounts;
        this.viewAccount = viewAccount;
        this.suspendAccount = suspendAccount;
        this.restoreAccount = restoreAccount;
        this.changeRole = changeRole;
        this.browsers = browsers;
    }

    @GetMapping("/back-office")
    String search(
            @RequestParam(defaultValue = "") String q, @AuthenticationPrincipal SignedInAccount signedIn, Model model) {
        model.addAttribute("administrator", staff(signedIn).isAdministrator());
        model.addAttribute("q", q);
        model.addAttribute(
                "found",
                q.isBlank()
                        ? List.of()
                        : searchAccounts.handle(q).stream()
                                .map(AccountResponse::of)
                                .toList());
        return SEARCH;
    }

    @GetMapping("/back-office/accounts/{id}")
    String view(@PathVariable UUID id, @AuthenticationPrincipal SignedInAccount signedIn, Model model) {
        return render(id, staff(signedIn), model);
    }

    @PostMapping("/back-office/accounts/{id}/lock")
    String lock(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal SignedInAccount signedIn,
            HttpServletResponse response,
            Locale language,
            Model model) {
        return act(id, signedIn, response, language, model, staff -> {
            suspendAccount.handle(new AccountId(id), reason, staff);
            browsers.endOthers(new AccountId(id), "");
        });
    }

    @PostMapping("/back-office/accounts/{id}/unlock")
    String unlock(
            @PathVariable UUID id,
            @AuthenticationPrincipal SignedInAccount signedIn,
            HttpServletResponse response,
            Locale language,
            Model model) {
        return act(id, signedIn, response, language, model, staff -> restoreAccount.handle(new AccountId(id), staff));
    }

    @PostMapping("/back-office/accounts/{id}/roles")
    String changeRole(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "false") boolean granted,
            @AuthenticationPrincipal SignedInAccount signedIn,
            HttpServletResponse response,
            Locale language,
            Model model) {
        Role known = Role.find(role)
                .filter(found -> staff(signedIn).isAdministrator())
                .orElseThrow(BackOfficePage::absent);
        return act(
                id,
                signedIn,
                response,
                language,
                model,
                staff -> changeRole.handle(new AccountId(id), known, granted, Optional.of(staff)));
    }

    private String act(
            UUID id,
            SignedInAccount signedIn,
            HttpServletResponse response,
            Locale language,
            Model model,
            Consumer<Staff> act) {
        Staff staff = staff(signedIn);
        try {
            act.accept(staff);
            return "redirect:/back-office/accounts/" + id;
        } catch (Refusal refusal) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("refusal", refusal.detail(language));
            return render(id, staff, model);
        }
    }

    private String render(UUID id, Staff staff, Model model) {
        Account account = viewAccount.handle(new AccountId(id));
        AccountResponse shown = AccountResponse.of(account);
        model.addAttribute("account", shown);
        model.addAttribute("registered", account.registeredAt().atZone(zoneOf(staff)));
        model.addAttribute("administrator", staff.isAdministrator());
        model.addAttribute(
                "grantable",
                Stream.of(Role.values())
                        .filter(role -> role != Role.ATHLETE)
                        .map(Role::claim)
                        .filter(role -> !shown.roles().contains(role))
                        .toList());
        return ACCOUNT;
    }

    private ZoneId zoneOf(Staff staff) {
        return accounts.find(staff.account()).map(Account::timeZone).orElse(ZoneOffset.UTC);
    }

    /** What the account may do now, and not what it could when it signed in. */
    private Staff staff(SignedInAccount signedIn) {
        return accounts.find(signedIn.account())
                .map(Staff::of)
                .filter(Staff::mayLookAfterAccounts)
                .orElseThrow(BackOfficePage::absent);
    }

    private static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
