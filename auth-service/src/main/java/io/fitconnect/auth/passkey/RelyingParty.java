package io.fitconnect.auth.passkey;

import com.webauthn4j.converter.exception.DataConversionException;
import com.webauthn4j.verifier.exception.VerificationException;
import io.fitconnect.auth.account.Account;
import io.fitconnect.auth.account.AccountId;
import io.fitconnect.platform.token.SecuritySettings;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.security.web.webauthn.api.AttestationConveyancePreference;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialDescriptor;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialParameters;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/** Checks what authenticators answer. Each must verify its user; the passkey is kept by the authenticator and found without a name. */
@Component
class RelyingParty {

    static final Duration TIMEOUT = Duration.ofMinutes(5);

    private static final String NAME = "FitConnect";

    private final Webauthn4JRelyingPartyOperations operations;
    private final PublicKeyCredentialRpEntity self;

    RelyingParty(UserCredentialRepository credentials, PasskeySettings settings, SecuritySettings security) {
        self = PublicKeyCredentialRpEntity.builder()
                .id(settings.relyingPartyId(security))
                .name(NAME)
                .build();
        operations = new Webauthn4JRelyingPartyOperations(
                new AccountEntities(), credentials, self, settings.origins(security));
    }

    String id() {
        return self.getId();
    }

    PublicKeyCredentialCreationOptions creation(Account account, Bytes challenge, List<Passkey> present) {
        PublicKeyCredentialUserEntity owner = ImmutablePublicKeyCredentialUserEntity.builder()
                .id(handleOf(account.id()))
                .name(account.email().value())
                .displayName(account.displayName().value())
                .build();
        return PublicKeyCredentialCreationOptions.builder()
                .rp(self)
                .user(owner)
                .challenge(challenge)
                .timeout(TIMEOUT)
                .attestation(AttestationConveyancePreference.NONE)
                .pubKeyCredParams(
                        PublicKeyCredentialParameters.EdDSA,
                        PublicKeyCredentialParameters.ES256,
                        PublicKeyCredentialParameters.RS256)
                .authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build())
                .excludeCredentials(present.stream()
                        .map(passkey -> PublicKeyCredentialDescriptor.builder()
                                .id(Bytes.fromBase64(passkey.credentialId()))
                                .build())
                        .toList())
                .build();
    }

    /** Stores the new passkey that answers the options. */
    void register(
            PublicKeyCredentialCreationOptions options,
            PublicKeyCredential<AuthenticatorAttestationResponse> credential,
            String label) {
        check(() -> operations.registerCredential(
                new ImmutableRelyingPartyRegistrationRequest(options, new RelyingPartyPublicKey(credential, label))));
    }

    /** Whose passkey answers the challenge. */
    AccountId authenticate(PublicKeyCredential<AuthenticatorAssertionResponse> credential, Bytes challenge) {
        PublicKeyCredentialRequestOptions options = PublicKeyCredentialRequestOptions.builder()
                .rpId(id())
                .challenge(challenge)
                .timeout(TIMEOUT)
                .userVerification(UserVerificationRequirement.REQUIRED)
                .allowCredentials(List.of())
                .build();
        return check(() -> {
            Bytes owner = operations
                    .authenticate(new RelyingPartyAuthenticationRequest(options, credential))
                    .getId();
            Bytes named = credential.getResponse().getUserHandle();
            if (named != null && !named.equals(owner)) {
                throw new IllegalArgumentException("the answer names another account than the passkey's");
            }
            return accountOf(owner);
        });
    }

    private static <T> T check(Supplier<T> verification) {
        try {
            return verification.get();
        } catch (VerificationException
                | DataConversionException
                | JacksonException // of CBOR that breaks off
                | IllegalArgumentException
                | NullPointerException e) { // what is missing in the answer shows as null deep inside
            throw new PasskeyRefused(e);
        }
    }

    static Bytes handleOf(AccountId account) {
        UUID id = account.value();
        return new Bytes(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array());
    }

    private static AccountId accountOf(Bytes handle) {
        ByteBuffer bytes = ByteBuffer.wrap(handle.getBytes());
        return new AccountId(new UUID(bytes.getLong(), bytes.getLong()));
    }
}
