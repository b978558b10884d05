package io.fitconnect.platform.test;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A token to be minted; every method answers a changed copy, {@link #token()} signs it. */
public final class TestToken {

    private final SigningKey key;
    private final JWTClaimsSet claims;

    TestToken(SigningKey key, JWTClaimsSet claims) {
        this.key = key;
        this.claims = claims;
    }

    public TestToken scopes(String... scopes) {
        return claim("scope", List.of(scopes));
    }

    public TestToken roles(String... roles) {
        return claim("roles", List.of(roles));
    }

    public TestToken client(String clientId) {
        return claim("client_id", clientId);
    }

    public TestToken subject(@Nullable String subject) {
        return with(builder -> builder.subject(subject));
    }

    public TestToken issuer(@Nullable String issuer) {
        return with(builder -> builder.issuer(issuer));
    }

    public TestToken audience(String... audience) {
        return with(builder -> builder.audience(List.of(audience)));
    }

    public TestToken notBefore(Instant instant) {
        return with(builder -> builder.notBeforeTime(Date.from(instant)));
    }

    public TestToken expires(@Nullable Instant instant) {
        return with(builder -> builder.expirationTime(instant == null ? null : Date.from(instant)));
    }

    public TestToken claim(String name, @Nullable Object value) {
        return with(builder -> builder.claim(name, value));
    }

    /** Signed with the RSA key instead of the elliptic one. */
    public TestToken rs256() {
        return signedWith(SigningKey.RS256);
    }

    /** The compact serialization. */
    public String token() {
        return key.sign(claims);
    }

    /** The value of the {@code Authorization} header. */
    public String bearer() {
        return "Bearer " + token();
    }

    TestToken signedWith(SigningKey other) {
        return new TestToken(other, claims);
    }

    JWTClaimsSet claims() {
        return claims;
    }

    private TestToken with(UnaryOperator<JWTClaimsSet.Builder> change) {
        return new TestToken(key, change.apply(new JWTClaimsSet.Builder(claims)).build());
    }
}
