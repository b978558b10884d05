package io.fitconnect.auth.authorization;

import io.fitconnect.auth.account.Accounts;
import io.fitconnect.auth.client.OAuthClientSettings;
import io.fitconnect.auth.stepup.BackOfficeAssurance;
import io.fitconnect.auth.suspension.ActiveAccounts;
import io.fitconnect.auth.vendorapp.VendorAppGate;
import io.fitconnect.platform.token.SecuritySettings;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.server.authorization.token.DelegatingOAuth2TokenGenerator;
import org.springframework.security.oauth2.server.authorization.token.JwtGenerator;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;

/** How tokens are made. */
@Configuration(proxyBeanMethods = false)
class AuthorizationConfiguration {

    @Bean
    OAuth2TokenGenerator<? extends OAuth2Token> tokenGenerator(
            JwtEncoder encoder,
            Accounts accounts,
            VendorAppGate gate,
            ObjectProvider<GrantBasis> bases,
            BackOfficeAssurance backOffice,
            ActiveAccounts activeAccounts,
            SecuritySettings settings,
            RefreshTokenSuccession succession,
            OAuthClientSettings clients,
            Clock clock) {
        JwtGenerator jwts = new JwtGenerator(encoder);
        jwts.setJwtCustomizer(new TokenClaims(accounts, gate, bases, backOffice, activeAccounts, settings));
        jwts.setClock(clock);
        return new DelegatingOAuth2TokenGenerator(jwts, new FamilyRefreshTokens(succession, clients, clock));
    }
}
