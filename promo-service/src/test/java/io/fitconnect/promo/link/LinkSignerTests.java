package io.fitconnect.promo.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.fitconnect.platform.seal.ContextKeys;
import io.fitconnect.platform.seal.SealingSettings;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkSignerTests {

    private static final Instant NOW = Instant.parse("2026-12-10T12:00:00Z");
    private static final ShopLink LINK = new ShopLink(UUID.randomUUID(), "strata-2", NOW.plusSeconds(60));

    private final LinkSigner signer = signer("one", "a first key that is long enough for the ring of keys");

    @Test
    void isReadUntilItExpires() {
        String text = signer.sign(LINK);

        assertThat(signer.read(text, NOW)).contains(LINK);
        assertThat(signer.read(text, NOW.plusSeconds(59))).contains(LINK);
        assertThat(signer.read(text, NOW.plusSeconds(60))).isEmpty();
        assertThat(text).hasSizeLessThan(80);
    }

    /** Every change of one character is noticed, at every place. */
    @Test
    void isNotReadWhenForged() {
        String text = signer.sign(LINK);
        for (int i = 0; i < text.length(); i++) {
            char other = text.charAt(i) == 'A' ? 'B' : 'A';
            assertThat(signer.read(text.substring(0, i) + other + text.substring(i + 1), NOW))
                    .isEmpty();
        }
        assertThat(signer.read(text + "A", NOW)).isEmpty();
        assertThat(signer.read(text.substring(0, text.length() - 1), NOW)).isEmpty();
    }

    @Test
    void isNotReadWithAnotherKey() {
        LinkSigner other = signer("one", "a second key that is as long as the first one was");

        assertThat(other.read(signer.sign(LINK), NOW)).isEmpty();
    }

    @Test
    void isReadWithAFormerKeyOfTheRing() {
        Map<String, String> ring = Map.of(
                "one", "a first key that is long enough for the ring of keys",
                "two", "a second key that is as long as the first one was");
        LinkSigner rotated = new LinkSigner(new ContextKeys(new SealingSettings("two", ring)));

        assertThat(rotated.read(signer.sign(LINK), NOW)).contains(LINK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "https://evil.example", "%00", "AAAA", "====", "привет"})
    void refusesWhatIsNoLink(String text) {
        assertThat(signer.read(text, NOW)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "..", "a/b", "https://evil.example"})
    void leadsToProductsOnly(String target) {
        assertThatIllegalArgumentException().isThrownBy(() -> new ShopLink(UUID.randomUUID(), target, NOW));
    }

    private static LinkSigner signer(String id, String secret) {
        return new LinkSigner(new ContextKeys(new SealingSettings(id, Map.of(id, secret))));
    }
}
