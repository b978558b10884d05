package io.fitconnect.auth.session.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.auth.signin.SignedInAccount;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextImpl;

class SessionAttributesTests {

    private final ConversionService conversions = SessionAttributes.conversions();

    @Test
    void givesBackWhoIsSignedIn() {
        SecurityContextImpl context = new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                new SignedInAccount(UUID.randomUUID(), "session", Instant.EPOCH),
                null,
                List.of(new SimpleGrantedAuthority("ROLE_ATHLETE"))));

        assertThat(read(write(context))).isEqualTo(context);
    }

    @Test
    void readsNoTypeThatNobodyExpects() {
        assertThat(read(write(new File("/etc/passwd")))).isNull();
    }

    @Test
    void takesGarbageForAbsent() {
        assertThat(read("garbage".getBytes(StandardCharsets.UTF_8))).isNull();
    }

    private byte[] write(Object value) {
        byte[] bytes = (byte[])
                conversions.convert(value, TypeDescriptor.valueOf(Object.class), TypeDescriptor.valueOf(byte[].class));
        assertThat(bytes).isNotNull();
        return bytes;
    }

    private @Nullable Object read(byte[] bytes) {
        return conversions.convert(bytes, TypeDescriptor.valueOf(byte[].class), TypeDescriptor.valueOf(Object.class));
    }
}
