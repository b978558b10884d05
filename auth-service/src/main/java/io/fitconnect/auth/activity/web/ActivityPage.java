package io.fitconnect.auth.activity.web;

import io.fitconnect.auth.account.Account;
import io.fitconnect.auth.account.Accounts;
import io.fitconnect.auth.activity.ActivityPosition;
import io.fitconnect.auth.activity.ListActivity;
import io.fitconnect.auth.audit.AuditEntry;
import io.fitconnect.auth.page.HtmlPage;
import io.fitconnect.auth.signin.SignedInAccount;
import io.fitconnect.platform.web.Cursor;
import io.fitconnect.platform.web.Page;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows what happened to the own account, in its time zone. */
@HtmlPage
class ActivityPage {

    private static final int ENTRIES = 25;

    private final ListActivity listActivity;
    private final Accounts accounts;

    ActivityPage(ListActivity listActivity, Accounts accounts) {
        this.listActivity = listActivity;
        this.accounts = accounts;
    }

    @GetMapping("/account/activity")
    String show(
            @RequestParam(required = false) @Nullable String cursor,
            @AuthenticationPrincipal SignedInAccount signedIn,
            Model model) {
        ZoneId zone = accounts.find(signedIn.account()).map(Account::timeZone).orElse(ZoneOffset.UTC);
        Page<AuditEntry> page = listActivity.handle(
                signedIn.account(),
                Optional.ofNullable(cursor).map(text -> Cursor.decode(text, ActivityPosition.class)),
                ENTRIES);
        model.addAttribute(
                "entries",
                page.items().stream().map(entry -> ActivityRow.of(entry, zone)).toList());
        model.addAttribute("nextCursor", page.nextCursor());
        return "activity";
    }
}
