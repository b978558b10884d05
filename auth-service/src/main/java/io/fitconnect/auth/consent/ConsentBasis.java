package io.fitconnect.auth.consent;

import io.fitconnect.auth.authorization.GrantBasis;
import io.fitconnect.auth.client.ClientParty;
import io.fitconnect.auth.signin.SignedInAccount;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.stereotype.Component;

/** The consent to what a vendor's code gives; the house's clients need none. */
@Component
class ConsentBasis implements GrantBasis {

    private final Consents consents;

    ConsentBasis(Consents consents) {
        this.consents = consents;
    }

    @Override
    public boolean holds(JwtEncodingContext context, SignedInAccount owner) {
        RegisteredClient client = context.getRegisteredClient();
        return ClientParty.of(client) == ClientParty.HOUSE
                || consents.scopes(owner.account(), client.getId()).containsAll(context.getAuthorizedScopes());
    }
}
