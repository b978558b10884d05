package io.fitconnect.auth.key.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class KeyCipherTests {

    private static final String SECRET = "a secret of more than thirty-two characters";

    private final KeyCipher cipher = new KeyCipher(SECRET);

    @Test
    void givesBackWhatItSealed() {
        assertThat(new KeyCipher(SECRET).decrypt(cipher.encrypt("private", "key-1"), "key-1"))
                .isEqualTo("private");
    }

    @Test
    void showsNothingAndRepeatsNothing() {
        String sealed = cipher.encrypt("private", "key-1");

        assertThat(sealed).doesNotContain("private").isNotEqualTo(cipher.encrypt("private", "key-1"));
    }

    @Test
    void refusesAnotherSecret() {
        String sealed = cipher.encrypt("private", "key-1");

        assertThatIllegalStateException()
                .isThrownBy(() -> new KeyCipher("another secret of more than thirty-two").decrypt(sealed, "key-1"))
                .withMessageContaining("encryption-secret");
    }

    @Test
    void refusesTheValueOfAnotherRow() {
        String sealed = cipher.encrypt("private", "key-1");

        assertThatIllegalStateException().isThrownBy(() -> cipher.decrypt(sealed, "key-2"));
    }

    @Test
    void refusesAChangedValue() {
        String sealed = cipher.encrypt("private", "key-1");
        char last = sealed.charAt(sealed.length() - 3);
        String changed = sealed.substring(0, sealed.length() - 3)
                + (last == 'A' ? 'B' : 'A')
                + sealed.substring(sealed.length() - 2);

        assertThatIllegalStateException().isThrownBy(() -> cipher.decrypt(changed, "key-1"));
    }

    @Test
    void refusesAnUnknownForm() {
        assertThatIllegalStateException().isThrownBy(() -> cipher.decrypt("plain", "key-1"));
    }
}
