package io.fitconnect.notification.provider;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.notification.push.apns.ApnsSettings;
import io.fitconnect.notification.push.fcm.FcmSettings;
import io.fitconnect.notification.sms.gateway.GatewaySettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

class ProviderSettingsTests {

    private static final String APNS = "fitconnect.apns.";
    private static final String FCM = "fitconnect.fcm.";

    private final ApplicationContextRunner runner =
            new ApplicationContextRunner().withUserConfiguration(Settings.class);

    @Test
    void areOffUnlessConfigured() {
        runner.run(started -> assertThat(started)
                .hasNotFailed()
                .doesNotHaveBean(ApnsSettings.class)
                .doesNotHaveBean(FcmSettings.class)
                .doesNotHaveBean(GatewaySettings.class));
    }

    @Test
    void nameThePublicAddressesOfTheProvidersAndHideKeys() {
        runner.withPropertyValues(
                        APNS + "private-key=secret-key",
                        APNS + "team=TEAM123456",
                        APNS + "key-id=KEY1234567",
                        APNS + "topic=io.fitconnect.app",
                        FCM + "private-key=secret-key",
                        FCM + "project=fitconnect",
                        FCM + "client-email=sender@fitconnect.example")
                .run(started -> {
                    ApnsSettings apns = started.getBean(ApnsSettings.class);
                    FcmSettings fcm = started.getBean(FcmSettings.class);
                    assertThat(apns.address()).hasToString("https://api.push.apple.com");
                    assertThat(fcm.address()).hasToString("https://fcm.googleapis.com");
                    assertThat(fcm.tokenAddress()).hasToString("https://oauth2.googleapis.com/token");
                    assertThat(apns.toString() + fcm).doesNotContain("secret-key");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"address=http://push.example", "team=", "topic="})
    void endTheStartWhenTheyAreIncomplete(String setting) {
        runner.withPropertyValues(
                        APNS + "private-key=secret-key",
                        APNS + "team=TEAM123456",
                        APNS + "key-id=KEY1234567",
                        APNS + "topic=io.fitconnect.app",
                        APNS + setting)
                .run(started -> assertThat(started).hasFailed());
    }

    @Configuration(proxyBeanMethods = false)
    @ConfigurationPropertiesScan(basePackageClasses = {ApnsSettings.class, FcmSettings.class, GatewaySettings.class})
    static class Settings {}
}
