package io.fitconnect.notification.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.security.PrivateKey;
import org.junit.jupiter.api.Test;

class SigningKeysTests {

    @Test
    void readsAKeyWithLineEndsAsTheyAreOrWritten() {
        PrivateKey key = SampleKeys.ofCurve("secp256r1").getPrivate();
        String pem = SampleKeys.toPem(key);

        assertThat(SigningKeys.read("EC", pem, "setting")).isEqualTo(key);
        assertThat(SigningKeys.read("EC", pem.replace("\r", "").replace("\n", "\\n"), "setting"))
                .isEqualTo(key);
    }

    @Test
    void namesTheSettingAndNotTheKeyThatItRefuses() {
        String pem = SampleKeys.toPem(SampleKeys.ofRsa().getPrivate());

        assertThatIllegalStateException()
                .isThrownBy(() -> SigningKeys.read("EC", pem, "fitconnect.apns.private-key"))
                .withMessageContaining("fitconnect.apns.private-key")
                .withMessageNotContaining(pem.substring(30, 60))
                .withNoCause();
    }
}
