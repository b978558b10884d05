package io.fitconnect.integration.connector;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BodySignatureTests {

    private static final byte[] BODY = "what do ya want for nothing?".getBytes(StandardCharsets.UTF_8);
    private static final String STATED = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";

    private final BodySignature signature = new BodySignature("Jefe");

    /** RFC 4231, 4.3. */
    @Test
    void isTheHmacOfTheBody() {
        assertThat(signature.sign(BODY)).isEqualTo(STATED);
        assertThat(signature.matches(STATED, BODY)).isTrue();
    }

    @Test
    void isThatOfNothingElse() {
        assertThat(signature.matches(STATED, new byte[0])).isFalse();
        assertThat(new BodySignature("another").matches(STATED, BODY)).isFalse();
        assertThat(signature.matches(STATED.replace('5', '6'), BODY)).isFalse();
        assertThat(signature.matches(STATED + "00", BODY)).isFalse();
        assertThat(signature.matches("", BODY)).isFalse();
        assertThat(signature.matches(null, BODY)).isFalse();
    }
}
