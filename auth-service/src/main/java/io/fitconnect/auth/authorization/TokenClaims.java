package io.fitconnect.auth.authorization;

import io.fitconnect.auth.account.Account;
import io.fitconnect.auth.account.Accounts;
import io.fitconnect.auth.account.Role;
import io.fitconnect.auth.authorizationrequest.RequestedClaims;
import io.fitconnect.auth.client.BackChannelAddress;
import io.fitconnect.auth.client.ClientParty;
import io.fitconnect.auth.client.TokenSignature;
import io.fitconnect.auth.signin.PassedFactors;
import io.fitconnect.auth.signin.SignedInAccount;
import io.fitconnect.auth.stepup.BackOfficeAssurance;
import io.fitconnect.auth.suspension.ActiveAccounts;
import io.fitconnect.auth.vendorapp.VendorAppGate;
import io.fitconnect.platform.revocation.TokenFacts;
import io.fitconnect.platform.token.SecuritySettings;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.jose.jws.JwsAlgorithm;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/**
 * What tokens say beyond the standard. Access tokens name their type (RFC 9068), so that no other signed token passes for
 * one. It names the family that it came of, so that ending one sign-in of a client leaves the next one alone. Roles are read when a token is made; those beyond athlete stand only in tokens of the house's clients that asked for
 * the scope {@code back-office}, so that no vendor's token works in the back office. The language of the person stands in tokens of the
 * house's clients, for answers of services and gateway, and so does what the person proved (RFC 9470). An account that is gone or suspended gets no token,
 * a code whose session or consent ended neither, and
 * a vendor's application that was not approved gets one of its owner only, and none while its owner's account is locked.
 * Lists are of the plain kind that the stored form allows.
 */
final class TokenClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    private static final String SCOPE = "scope";
    private static final String SESSION = "sid";
    private static final String ACCESS_TOKEN_TYPE = "at+jwt";

    private final Accounts accounts;
    private final VendorAppGate gate;
    private final ObjectProvider<GrantBasis> bases;
    private final BackOfficeAssurance backOffice;
    private final ActiveAccounts activeAccounts;
    private final SecuritySettings settings;

    TokenClaims(
            Accounts accounts,
            VendorAppGate gate,
            ObjectProvider<GrantBasis> bases,
            BackOfficeAssurance backOffice,
            ActiveAccounts activeAccounts,
            SecuritySettings settings) {
        this.accounts = accounts;
        this.gate = gate;
        this.bases = bases;
        this.backOffice = backOffice;
        this.activeAccounts = activeAccounts;
        this.settings = settings;
    }

    @Override
    public void customize(JwtEncodingContext context) {
        context.getJwsHeader().algorithm(algorithmOf(context));
        JwtClaimsSet.Builder claims = context.getClaims();
        if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
            context.getJwsHeader().type(ACCESS_TOKEN_TYPE);
            claims.audience(new ArrayList<>(List.of(settings.audience())));
            claims.claim("client_id", context.getRegisteredClient().getClientId());
            claims.claim(SCOPE, String.join(" ", scopesOf(context))); // one text: RFC 9068, section 2.2.3
            KeyBinding.bind(context);
        }
        Authentication owner = context.getPrincipal();
        if (owner != null && owner.getPrincipal() instanceof SignedInAccount signedIn) {
            addOwner(context, owner, signedIn);
        } else if (!gate.isOpen(context.getRegisteredClient().getClientId())) {
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.UNAUTHORIZED_CLIENT);
        }
    }

    /** A client chooses for what it reads itself. Access tokens are read by our services, and RSA costs ten times as much. */
    private static JwsAlgorithm algorithmOf(JwtEncodingContext context) {
        return OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())
                ? SignatureAlgorithm.ES256
                : TokenSignature.of(context.getRegisteredClient());
    }

    @SuppressWarnings("JavaUtilDate") // the server reads this claim of the stored ID token as a Date when it refreshes
    private void addOwner(JwtEncodingContext context, Authentication owner, SignedInAccount signedIn) {
        Account account = accounts.find(signedIn.account())
                .filter(found -> !found.isSuspended())
                .filter(found -> isOfTheHouse(context)
                        || gate.isOpen(context.getRegisteredClient().getClientId(), found.id()))
                .orElseThrow(() -> new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT));
        JwtClaimsSet.Builder claims = context.getClaims();
        if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
            if (isOfACode(context) && !bases.stream().allMatch(basis -> basis.holds(context, signedIn))) {
                throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT);
            }
            if (context.getAuthorization() != null) {
                claims.claim(TokenFacts.FAMILY, context.getAuthorization().getId());
            }
            SignInProof proof = SignInProof.of(context, owner, signedIn);
            List<String> scopes = scopesOf(context, account, proof);
            claims.claim(SCOPE, String.join(" ", scopes));
            claims.claim(
                    "roles", rolesOf(account, isOfTheHouse(context) && scopes.contains(BackOfficeAssurance.SCOPE)));
            if (isOfTheHouse(context)) {
                claims.claim("locale", account.locale().toLanguageTag());
                claims.claim(IdTokenClaimNames.ACR, proof.acr());
                if (proof.authTime() != null) {
                    claims.claim(IdTokenClaimNames.AUTH_TIME, Date.from(proof.authTime()));
                }
            }
        } else {
            PassedFactors passed = PassedFactors.of(owner);
            claims.claim(
                    IdTokenClaimNames.AUTH_TIME, Date.from(passed.provedAt().orElse(signedIn.since())));
            claims.claim(IdTokenClaimNames.ACR, passed.acr());
            if (!passed.amr().isEmpty()) {
                claims.claim(IdTokenClaimNames.AMR, passed.amr());
            }
            addRequested(context, account);
        }
        if (!isForDevice(context) && (isOfTheHouse(context) || isToldOfLogout(context))) {
            claims.claim(SESSION, signedIn.sessionId());
        }
    }

    private static void addRequested(JwtEncodingContext context, Account account) {
        OAuth2Authorization authorization = context.getAuthorization();
        OAuth2AuthorizationRequest asked =
                authorization == null ? null : authorization.getAttribute(OAuth2AuthorizationRequest.class.getName());
        Set<String> names = PersonClaims.allowed(
                RequestedClaims.of(asked).idToken(), context.getRegisteredClient(), context.getAuthorizedScopes());
        PersonClaims.of(account).forEach((name, value) -> {
            if (names.contains(name)) {
                context.getClaims().claim(name, value);
            }
        });
    }

    /** What was granted and the client may still ask for: a vendor may narrow it later. */
    private static List<String> scopesOf(JwtEncodingContext context) {
        return context.getAuthorizedScopes().stream()
                .filter(context.getRegisteredClient().getScopes()::contains)
                .toList();
    }

    /** Without the back office, where it demands two factors of the account and one was passed, and while the account is suspended. */
    private List<String> scopesOf(JwtEncodingContext context, Account account, SignInProof proof) {
        List<String> scopes = scopesOf(context);
        boolean isClosed = scopes.contains(BackOfficeAssurance.SCOPE)
                && ((!proof.twoFactors() && backOffice.demandsTwoFactors(account))
                        || !activeAccounts.contains(account));
        return isClosed
                ? scopes.stream()
                        .filter(scope -> !scope.equals(BackOfficeAssurance.SCOPE))
                        .toList()
                : scopes;
    }

    private static boolean isOfTheHouse(JwtEncodingContext context) {
        return ClientParty.of(context.getRegisteredClient()) == ClientParty.HOUSE;
    }

    /** A vendor's access tokens name no session, since they go on when it ends. */
    private static boolean isToldOfLogout(JwtEncodingContext context) {
        return !OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())
                && BackChannelAddress.find(context.getRegisteredClient()).isPresent();
    }

    private static boolean isOfACode(JwtEncodingContext context) {
        AuthorizationGrantType grant = context.getAuthorizationGrantType();
        return AuthorizationGrantType.AUTHORIZATION_CODE.equals(grant)
                || AuthorizationGrantType.DEVICE_CODE.equals(grant);
    }

    /** A device was linked with the browser's help, and goes on without it. */
    private static boolean isForDevice(JwtEncodingContext context) {
        OAuth2Authorization authorization = context.getAuthorization();
        return authorization != null
                && AuthorizationGrantType.DEVICE_CODE.equals(authorization.getAuthorizationGrantType());
    }

    private static List<String> rolesOf(Account account, boolean isForBackOffice) {
        List<String> roles = new ArrayList<>();
        account.roles().stream()
                .filter(role -> isForBackOffice || role == Role.ATHLETE)
                .sorted()
                .map(Role::claim)
                .forEach(roles::add);
        return roles;
    }
}
