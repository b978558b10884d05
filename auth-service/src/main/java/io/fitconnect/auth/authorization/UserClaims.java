package io.fitconnect.auth.authorization;

import io.fitconnect.auth.account.Account;
import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.account.Accounts;
import io.fitconnect.auth.protocol.ProtocolPart;
import java.util.Set;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.server.authorization.oidc.authentication.OidcUserInfoAuthenticationContext;
import org.springframework.stereotype.Component;

/** What the userinfo endpoint tells, as far as the token's scopes allow. */
@Component
class UserClaims implements ProtocolPart {

    private final Accounts accounts;

    UserClaims(Accounts accounts) {
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
        Set<String> scopes = context.getAccessToken().getScopes();
        OidcUserInfo.Builder info = OidcUserInfo.builder().subject(id.toString());
        if (scopes.contains(OidcScopes.PROFILE)) {
            info.name(account.displayName().value())
                    .locale(account.locale().toLanguageTag())
                    .zoneinfo(account.timeZone().getId());
        }
        if (scopes.contains(OidcScopes.EMAIL)) {
            info.email(account.email().value()).emailVerified(false); // addresses are not confirmed yet
        }
        return info.build();
    }
}
