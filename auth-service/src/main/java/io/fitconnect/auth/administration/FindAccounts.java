package io.fitconnect.auth.administration;

import io.fitconnect.auth.account.Account;
import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.account.Accounts;
import io.fitconnect.auth.account.EmailAddress;
import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.usecase.UseCase;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;

/** Finds accounts by what staff know of them. */
@UseCase(readOnly = true)
public class FindAccounts {

    /** As many as one answer has; who looks for more knows too little. */
    public static final int MOST = 20;

    private static final int SHORTEST_NAME = 2;

    private final Accounts accounts;

    FindAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    /** By exactly one of them: an address or id exactly, or the beginning of a name. */
    public List<Account> handle(Optional<String> email, Optional<UUID> id, Optional<String> name) {
        Optional<String> beginning = name.map(String::strip).filter(FindAccounts::isLongEnough);
        if (List.of(email, id, beginning).stream().filter(Optional::isPresent).count() != 1
                || name.isPresent() != beginning.isPresent()) {
            throw new Refusal(CommonProblems.INVALID_REQUEST, AdministrationText.SEARCH_BY_ONE.message());
        }
        return beginning
                .map(this::byName)
                .orElseGet(() -> email
                        .flatMap(EmailAddress::find)
                        .flatMap(accounts::find)
                        .or(() -> id.map(AccountId::new).flatMap(accounts::find))
                        .stream()
                        .toList());
    }

    static boolean isLongEnough(String name) {
        String text = name.strip();
        return text.codePointCount(0, text.length()) >= SHORTEST_NAME;
    }

    private List<Account> byName(String beginning) {
        String literal = beginning
                .toLowerCase(Locale.ROOT)
                .replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_");
        return accounts.listByName(literal + "%", Limit.of(MOST));
    }
}
