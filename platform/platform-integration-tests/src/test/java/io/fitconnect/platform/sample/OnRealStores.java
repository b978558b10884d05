package io.fitconnect.platform.sample;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/** Starts the sample service on a database and topics of its own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = SampleApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.application.name=sample-service",
            "logging.structured.format.console=",
            "spring.kafka.producer.properties[max.block.ms]=1000",
            "fitconnect.relations.enabled=true",
            "fitconnect.account-limits.enabled=true",
            "fitconnect.privacy-zones.enabled=true",
            "fitconnect.sealing.current=one",
            "fitconnect.sealing.keys.one=a-key-for-the-tests-of-thirty-two-characters",
            "fitconnect.mail.pause=50ms",
            "fitconnect.exports.store.folder=target/sample-exports",
            "logging.level.com.icegreen=warn",
            "fitconnect.account.longest-back-off=1s",
            "fitconnect.snapshot.page-size=100",
            "fitconnect.snapshot.pause=1ms",
            "fitconnect.security.jwks-uri=http://127.0.0.1:1/keys"
        })
@ContextConfiguration(initializers = SampleStores.class)
public @interface OnRealStores {}
