package io.fitconnect.integration;

import io.fitconnect.platform.test.Store;
import io.fitconnect.platform.test.StoreBackedTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** A test of the whole service with real stores; all of them share one running service and use athletes of their own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "fitconnect.imports.max-file-size=2MB",
            "fitconnect.decoding.parallelism=2",
            "fitconnect.decoding.retry-delay=300ms",
            "fitconnect.decoding.fault-delay=100ms",
            "fitconnect.decoding.stream-guard=1s",
            "fitconnect.streams.pace-period=10m",
            "fitconnect.decoding.sweep-interval=200ms",
            "fitconnect.push-health.write-interval=200ms",
            "fitconnect.webhooks.pauses=100ms",
            "fitconnect.webhooks.give-up-after=3s",
            "fitconnect.webhooks.breaker-open=100ms",
            "fitconnect.webhooks.longest-open=200ms",
            "fitconnect.connectors.strava.client-id=4711",
            "fitconnect.connectors.strava.client-secret=strava-secret-of-the-tests",
            "fitconnect.connectors.strava.verify-token=strava-token-of-the-tests",
            "fitconnect.connectors.strava.address=http://127.0.0.1:1"
        })
@StoreBackedTest({Store.POSTGRES, Store.KAFKA, Store.CASSANDRA, Store.OBJECTS})
public @interface RunningService {}
