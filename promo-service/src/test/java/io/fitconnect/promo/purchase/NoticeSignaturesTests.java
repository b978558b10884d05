package io.fitconnect.promo.purchase;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fitconnect.platform.problem.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NoticeSignaturesTests {

    private static final String OLD = "the-former-secret-of-thirty-two-characters";
    private static final String NEW = "the-secret-of-today-of-thirty-two-characters";
    private static final Instant NOW = Instant.ofEpochSecond(1_800_000_000);
    private static final byte[] BODY = "{\"type\": \"order.paid\"}".getBytes(StandardCharsets.UTF_8);

    private final NoticeSignatures signatures = new NoticeSignatures(
            new PurchaseSettings(Map.of("main", List.of(NEW, OLD))), Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void takesWhatAnyOfItsSecretsSigned() {
        assertThatCode(() -> signatures.require("main", "n1", at(0), signed(OLD, "n1", 0), BODY))
                .doesNotThrowAnyException();
        assertThatCode(() -> signatures.require("main", "n1", at(0), "v1,AAAA " + signed(NEW, "n1", 0), BODY))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesForgedChangedAndMissing() {
        String good = signed(NEW, "n1", 0);

        refuses("n1", at(0), signed("another-secret-of-thirty-two-characters!", "n1", 0), BODY);
        refuses("n2", at(0), good, BODY);
        refuses("n1", at(1), good, BODY);
        refuses("n1", at(0), good, "{}".getBytes(StandardCharsets.UTF_8));
        refuses("n1", at(0), good.substring(3), BODY);
        refuses("n1", at(0), "", BODY);
        refuses(null, at(0), good, BODY);
        refuses("n1", null, good, BODY);
        refuses("n1", at(0), null, BODY);
        refuses("n1", "soon", good, BODY);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> signatures.require("other", "n1", at(0), good, BODY));
    }

    @Test
    void refusesWhatWasSignedMoreThanFiveMinutesAway() {
        assertThatCode(() -> signatures.require("main", "n1", at(-300), signed(NEW, "n1", -300), BODY))
                .doesNotThrowAnyException();
        refuses("n1", at(-301), signed(NEW, "n1", -301), BODY);
        refuses("n1", at(301), signed(NEW, "n1", 301), BODY);
        refuses("n1", Long.toString(Long.MAX_VALUE), signed(NEW, "n1", 0), BODY);
    }

    private void refuses(@Nullable String id, @Nullable String at, @Nullable String signature, byte[] body) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> signatures.require("main", id, at, signature, body));
    }

    private static String at(long seconds) {
        return Long.toString(NOW.getEpochSecond() + seconds);
    }

    private static String signed(String secret, String id, long seconds) {
        return "v1," + NoticeSignatures.sign(secret, id + "." + at(seconds) + ".", BODY);
    }
}
