package io.fitconnect.notification.push.fcm;

import java.time.Clock;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Configures FCM in the running service of the tests; APNs is not configured there. */
public final class FcmOnThisMachine implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    public static final StandInFcm FCM = new StandInFcm(Clock.systemUTC());

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "fitconnect.fcm.project=" + StandInFcm.PROJECT,
                        "fitconnect.fcm.client-email=" + StandInFcm.ACCOUNT,
                        "fitconnect.fcm.private-key=" + FCM.privateKey(),
                        "fitconnect.fcm.address=" + FCM.address(),
                        "fitconnect.fcm.token-address=" + FCM.tokenAddress())
                .applyTo(context);
    }
}
