package io.fitconnect.integration.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WebhookSignatureTests {

    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final byte[] BODY = "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8);

    /** A signature that libraries of Standard Webhooks are tested with. */
    @Test
    void signsAsOthersVerify() {
        assertThat(WebhookSignature.sign(SECRET, "msg_p5jXN8AQM9LWM0D4loKWxJek", 1_614_265_330, BODY))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void signsIdTimeAndBody() {
        String signature = WebhookSignature.sign(SECRET, "a", 1, BODY);

        assertThat(WebhookSignature.sign(SECRET, "b", 1, BODY)).isNotEqualTo(signature);
        assertThat(WebhookSignature.sign(SECRET, "a", 2, BODY)).isNotEqualTo(signature);
        assertThat(WebhookSignature.sign(SECRET, "a", 1, new byte[0])).isNotEqualTo(signature);
    }
}
