package io.fitconnect.shop.customer.web;

import io.fitconnect.platform.seal.Sealer;
import io.fitconnect.platform.seal.SealingSettings;
import io.fitconnect.shop.customer.Provider;
import io.fitconnect.shop.customer.ProviderCalls;
import io.fitconnect.shop.customer.ProviderSettings;
import io.fitconnect.shop.page.Cookies;
import io.fitconnect.shop.page.LocalPath;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.web.util.UriComponentsBuilder;

/** Who may see what, and how people sign in and out. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SealingSettings.class)
class ShopSecurity {

    private static final String[] SIGNED_IN = {"/orders", "/account", "/account/**"};

    @Bean
    Sealer sealer(SealingSettings settings) {
        return new Sealer(settings);
    }

    /** In a cookie, so that who only looks at items leaves no session behind. */
    @Bean
    CsrfTokenRepository csrfTokens(Cookies cookies) {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(cookies.nameOf("shop-form"));
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(cookie -> cookie.secure(cookies.isSecure()).sameSite("Lax"));
        return tokens;
    }

    @Bean
    SecurityFilterChain shopSecurityFilterChain(
            HttpSecurity http,
            Login login,
            SignOutEnd signOut,
            BackChannelLogout backChannel,
            Provider provider,
            ProviderSettings settings,
            Cookies cookies,
            CsrfTokenRepository csrfTokens) {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(SIGNED_IN)
                        .authenticated()
                        .anyRequest()
                        .permitAll())
                .oauth2Login(login::describe)
                .logout(logout ->
                        logout.logoutUrl("/sign-out").addLogoutHandler(signOut).logoutSuccessHandler(signOut))
                .oidcLogout(logout -> logout.backChannel(channel -> channel.logoutHandler(backChannel)))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens)
                        .ignoringRequestMatchers(SecurityEventEndpoint.PATH)) // its token proves who sends it
                .exceptionHandling(failures ->
                        failures.authenticationEntryPoint(toSignIn()).accessDeniedHandler(new OutdatedForm()))
                .headers(headers -> PageHeaders.describe(headers, settings))
                .addFilterBefore(new MalformedLogoutTokens(), CsrfFilter.class)
                .addFilterBefore(new SilentSignIn(provider, cookies), OAuth2AuthorizationRequestRedirectFilter.class)
                .build();
    }

    private static AuthenticationEntryPoint toSignIn() {
        return (request, response, failure) -> response.sendRedirect(UriComponentsBuilder.fromPath("/sign-in")
                .queryParam("to", "{to}")
                .encode()
                .buildAndExpand(LocalPath.orHome(request.getRequestURI()).value())
                .toUriString());
    }

    /** The steps of a sign-in that are the shop's own. */
    @Bean
    Login login(
            SignInRequests requests,
            SignInAttempts attempts,
            SignInEnd end,
            NoAuthorizedClients clients,
            ProviderCalls calls) {
        var tokens = new RestClientAuthorizationCodeTokenResponseClient();
        tokens.setRestClient(calls.tokenClient());
        var claims = new DefaultOAuth2UserService();
        claims.setRestOperations(calls.restTemplate());
        var users = new OidcUserService();
        users.setOauth2UserService(claims);
        return new Login(requests, attempts, end, clients, tokens, users);
    }

    record Login(
            SignInRequests requests,
            SignInAttempts attempts,
            SignInEnd end,
            NoAuthorizedClients clients,
            OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> tokens,
            OidcUserService users) {

        void describe(OAuth2LoginConfigurer<HttpSecurity> login) {
            login.loginPage("/sign-in")
                    .authorizationEndpoint(endpoint ->
                            endpoint.authorizationRequestResolver(requests).authorizationRequestRepository(attempts))
                    .tokenEndpoint(endpoint -> endpoint.accessTokenResponseClient(tokens))
                    .userInfoEndpoint(endpoint -> endpoint.oidcUserService(users))
                    .authorizedClientRepository(clients)
                    .successHandler(end)
                    .failureHandler(end);
        }
    }
}
