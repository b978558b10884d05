package io.fitconnect.auth.page;

import io.fitconnect.auth.account.AccountId;
import java.util.function.Predicate;

/**
 * A page of the account that its navigation leads to. A feature declares a bean, so the navigation never names a page that does not
 * exist.
 *
 * @param path    of the page, which passes it to {@code account-layout} as its section
 * @param text    the message key of the link
 * @param order   smaller ones stand first; leave gaps of 10
 * @param shownTo the accounts that may open the page
 */
public record AccountSection(String path, String text, int order, Predicate<AccountId> shownTo) {

    public AccountSection {
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException("A path begins with a slash");
        }
    }

    /** A section of every account. */
    public AccountSection(String path, String text, int order) {
        this(path, text, order, account -> true);
    }
}
