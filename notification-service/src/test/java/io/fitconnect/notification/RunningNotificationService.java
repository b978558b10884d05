package io.fitconnect.notification;

import io.fitconnect.notification.push.fcm.FcmOnThisMachine;
import io.fitconnect.platform.test.Store;
import io.fitconnect.platform.test.StoreBackedTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

/** The whole service on real stores; all tests with this annotation share one, and keep apart by their athletes. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "fitconnect.telling.bundling-window=2s",
            "fitconnect.streams.port=0",
            "fitconnect.breakers.open-for=2s"
        })
@ContextConfiguration(initializers = FcmOnThisMachine.class)
@StoreBackedTest({Store.POSTGRES, Store.KAFKA, Store.CASSANDRA})
public @interface RunningNotificationService {}
