package io.fitconnect.notification.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageEncryptionTests {

    private static final DeviceKeys DEVICE = new DeviceKeys(
            "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4",
            "BTBZMqHH6r4Tts7J_aSIgg");

    @Test
    void givesTheBytesOfAppendixAOfRfc8291() {
        KeyPair sender = new KeyPair(
                CurveKeys.publicKey(decode(
                        "BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8")),
                CurveKeys.privateKey(decode("yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw")));
        byte[] message = "When I grow up, I want to be a watermelon".getBytes(StandardCharsets.UTF_8);

        byte[] encrypted = MessageEncryption.encrypt(message, DEVICE, sender, decode("DGv6ra1nlYgDCS1FRnbzlw"));

        assertThat(Base64.getUrlEncoder().withoutPadding().encodeToString(encrypted))
                .isEqualTo(
                        "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS"
                                + "6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN");
    }

    @Test
    void fitsTheLongestMessageIntoWhatPushServicesTake() {
        MessageEncryption encryption = new MessageEncryption();

        assertThat(encryption.encrypt(new byte[MessageEncryption.LONGEST], DEVICE))
                .hasSize(4096);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> encryption.encrypt(new byte[MessageEncryption.LONGEST + 1], DEVICE));
    }

    @Test
    void usesEachKeyPairOnce() {
        MessageEncryption encryption = new MessageEncryption();

        assertThat(encryption.encrypt(new byte[1], DEVICE)).isNotEqualTo(encryption.encrypt(new byte[1], DEVICE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not base64!",
                "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw", // short
                "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw8", // off the
                // curve
                "BAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void takesNoKeyThatIsNoPointOfTheCurve(String p256dh) {
        assertThatIllegalArgumentException().isThrownBy(() -> new DeviceKeys(p256dh, DEVICE.auth()));
    }

    @Test
    void takesNoSecretOfAnotherLength() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DeviceKeys(DEVICE.p256dh(), "BTBZMqHH6r4Tts7J_aSI"));
    }

    private static byte[] decode(String text) {
        return Base64.getUrlDecoder().decode(text);
    }
}
