package io.fitconnect.auth.totp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeCodeTests {

    private static final byte[] RFC_SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void givesTheCodesOfTheRfc(long time, String code) {
        long step = TimeCode.stepOf(Instant.ofEpochSecond(time));

        assertThat(TimeCode.of(RFC_SECRET, step, 8)).isEqualTo(code);
        assertThat(TimeCode.of(RFC_SECRET, step, 6)).isEqualTo(code.substring(2));
    }

    @ParameterizedTest
    @CsvSource({"-2, false", "-1, true", "0, true", "1, true", "2, false"})
    void acceptsAClockThatIsOneStepOff(int off, boolean accepted) {
        Instant now = Instant.ofEpochSecond(1_111_111_111);
        String typed = TimeCode.of(RFC_SECRET, TimeCode.stepOf(now) + off, 6);

        assertThat(TimeCode.findStep(RFC_SECRET, typed, now).isPresent()).isEqualTo(accepted);
    }

    @ParameterizedTest
    @CsvSource({"''", "12345", "1234567", "abcdef", "０５０４７１"})
    void acceptsNothingElse(String typed) {
        assertThat(TimeCode.findStep(RFC_SECRET, typed, Instant.ofEpochSecond(1_111_111_111)))
                .isEmpty();
    }

    @Test
    void encodesForApps() {
        assertThat(Base32.encode(RFC_SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(Base32.encode("foobar".getBytes(StandardCharsets.US_ASCII))).isEqualTo("MZXW6YTBOI");
        assertThat(Base32.decode("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ")).isEqualTo(RFC_SECRET);
        assertThat(new TotpSecret("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ").address("FitConnect", "anna+x@example.com"))
                .isEqualTo("otpauth://totp/FitConnect:anna%2Bx%40example.com"
                        + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=FitConnect");
    }
}
