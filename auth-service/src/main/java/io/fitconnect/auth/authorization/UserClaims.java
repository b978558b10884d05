package io.fitconnect.auth.authorization;

import io.fitconnect.auth.account.Account;
import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.account.Accounts;
import io.fitconnect.auth.authorizationrequest.RequestedClaims;
import io.fitconnect.auth.client.RegisteredClients;
import io.fitconnect.auth.protocol.ProtocolPart;
import java.util.Objects;
import java.util.Set;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.oidc.authentication.OidcUserInfoAuthenticationContext;
import org.springframework.stereotype.Component;

/** What the userinfo endpoint tells, as far as the token's scopes and the parameter {@code claims} allow. */
@Component
class UserClaims implements ProtocolPart {

    private final Accounts accounts;
    private final RegisteredClients clients;

    UserClaims(Accounts accounts, RegisteredClients clients) {
        this.clients = clients;
        this.accounts = accounts;
    }

    @Override
    public void attach(OAuth2AuthorizationServerConfigurer server) {
        server.oidc(oidc -> oidc.userInfoEndpoint(endpoint -> endpoint.userInfoMapper(this::tell)));
    }

    private OidcUserInfo tell(OidcUserInfoAuthenticationContext context) {
        AccountId id = AccountId.of(context.getAuthorization().getPrincipalName());
        Account account =
                accounts.find(id).orElseThrow(() -> new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_TOKEN));
        RegisteredClient client = Objects.requireNonNull(
                clients.findById(context.getAuthorization().getRegisteredClientId()));
        OAuth2AuthorizationRequest asked =
                context.getAuthorization().getAttribute(OAuth2AuthorizationRequest.class.getName());
        Set<String> scopes = context.getAccessToken().getScopes();
        Set<String> names = PersonClaims.allowedBy(scopes);
        names.addAll(PersonClaims.allowed(RequestedClaims.of(asked).userInfo(), client, scopes));
        OidcUserInfo.Builder info = OidcUserInfo.builder().subject(id.toString());
        PersonClaims.of(account).forEach((name, value) -> {
            if (names.contains(name)) {
                info.claim(name, value);
            }
        });
        return info.build();
    }
}
