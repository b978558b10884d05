package io.fitconnect.auth.signin;

import io.fitconnect.auth.account.AccountId;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What accounts have beside their passwords. */
@Component
public class SecondFactors {

    private final List<SecondFactor> kinds;

    SecondFactors(ObjectProvider<SecondFactor> kinds) {
        this.kinds = kinds.orderedStream().toList();
    }

    /** Whether the account can show anything. */
    public boolean areSetUp(AccountId account) {
        return kinds.stream().anyMatch(kind -> kind.isSetUp(account));
    }

    /** Whether a sign-in by one factor is incomplete. */
    public boolean areDemanded(AccountId account) {
        return kinds.stream().anyMatch(kind -> kind.isDemanded(account));
    }
}
