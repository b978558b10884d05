package io.fitconnect.auth.outsideprovider;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.signin.CredentialKind;
import io.fitconnect.auth.signin.Factor;
import io.fitconnect.auth.wayin.WayIn;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Links as something that a sign-in is proved with. */
@Component
class LinkedProviders implements CredentialKind, WayIn {

    private final OutsideLinks links;

    LinkedProviders(OutsideLinks links) {
        this.links = links;
    }

    @Override
    public Factor factor() {
        return Factor.OUTSIDE_PROVIDER;
    }

    @Override
    public boolean has(AccountId account, String credential) {
        String[] link = credential.split(" ", 2);
        return link.length == 2
                && links.find(link[0], link[1]).filter(account::equals).isPresent();
    }

    @Override
    public List<Instant> listAdded(AccountId account) {
        return List.copyOf(links.listTimes(account).values());
    }
}
