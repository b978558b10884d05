package io.fitconnect.auth.passkey;

import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorResponse;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What goes to and comes from {@code navigator.credentials}, in the JSON form of the WebAuthn standard. */
final class PasskeyJson {

    private static final int LONGEST = 20_000;
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    private PasskeyJson() {}

    static String write(PublicKeyCredentialCreationOptions options) {
        return MAPPER.writeValueAsString(options);
    }

    static PublicKeyCredential<AuthenticatorAttestationResponse> readNew(String json) {
        return read(json, new TypeReference<>() {});
    }

    static PublicKeyCredential<AuthenticatorAssertionResponse> read(String json) {
        return read(json, new TypeReference<>() {});
    }

    /** The challenge that the browser says it answers; it is signed with the rest. */
    static Bytes challengeOf(PublicKeyCredential<? extends AuthenticatorResponse> credential) {
        try {
            byte[] client = credential.getResponse().getClientDataJSON().getBytes();
            return Bytes.fromBase64(MAPPER.readTree(client).path("challenge").asString(""));
        } catch (JacksonException | IllegalArgumentException malformed) {
            throw new PasskeyRefused(malformed);
        }
    }

    private static <T extends AuthenticatorResponse> PublicKeyCredential<T> read(
            String json, TypeReference<PublicKeyCredential<T>> type) {
        if (json.length() > LONGEST) {
            throw new PasskeyRefused("too long");
        }
        try {
            PublicKeyCredential<T> credential = MAPPER.readValue(json, type);
            if (credential == null || credential.getRawId() == null || credential.getResponse() == null) {
                throw new PasskeyRefused("incomplete");
            }
            return credential;
        } catch (JacksonException | IllegalArgumentException malformed) {
            throw new PasskeyRefused(malformed);
        }
    }
}
