package io.fitconnect.auth.dpop;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import io.fitconnect.auth.authorization.KeyProof;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.DPoPProofContext;
import org.springframework.security.oauth2.jwt.DPoPProofJwtDecoderFactory;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtIssuedAtValidator;

/** Reads proofs with Spring Security's decoder, but without its memory, which knows one instance only. */
final class Proofs {

    /** How far the proof's time may be from ours. */
    private static final Duration WINDOW = Duration.ofSeconds(30);

    private final DPoPProofJwtDecoderFactory decoders = new DPoPProofJwtDecoderFactory();

    Proofs(Clock clock) {
        JwtIssuedAtValidator age = new JwtIssuedAtValidator(true);
        age.setClockSkew(WINDOW);
        age.setClock(clock);
        decoders.setJwtValidatorFactory(request -> new DelegatingOAuth2TokenValidator<>(
                new JwtClaimValidator<>("htm", request.getMethod()::equals),
                new JwtClaimValidator<>("htu", request.getTargetUri()::equals),
                age,
                new JwtClaimValidator<String>(JwtClaimNames.JTI, id -> id != null && !id.isBlank())));
    }

    /** Reads the proof of a request; throws JwtException or IllegalArgumentException when it proves nothing. */
    @SuppressWarnings("unchecked") // a header that is read from JSON has texts as names
    KeyProof read(String proof, String method, String target) {
        Jwt read = decoders.createDecoder(DPoPProofContext.withDPoPProof(proof)
                        .method(method)
                        .targetUri(target)
                        .build())
                .decode(proof);
        try {
            String thumbprint = JWK.parse(
                            (Map<String, Object>) read.getHeaders().get("jwk"))
                    .computeThumbprint()
                    .toString();
            return new KeyProof(
                    thumbprint,
                    Objects.requireNonNull(read.getId(), "The decoder demands jti"),
                    Objects.requireNonNull(read.getIssuedAt(), "The decoder demands iat")
                            .plus(WINDOW)
                            .plus(WINDOW));
        } catch (ParseException | JOSEException e) {
            throw new BadJwtException("The key of the proof cannot be read", e);
        }
    }
}
