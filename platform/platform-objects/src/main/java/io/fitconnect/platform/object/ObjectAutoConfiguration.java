package io.fitconnect.platform.object;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.AnyNestedCondition;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;

/** The service's object store. */
@AutoConfiguration
@Conditional(ObjectAutoConfiguration.Configured.class)
@EnableConfigurationProperties(ObjectSettings.class)
public class ObjectAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    ObjectStore objectStore(ObjectSettings settings, Clock clock, MeterRegistry metrics) {
        return ObjectStores.open("objects", settings, clock, metrics);
    }

    /** A service without either setting has no objects of its own. */
    static final class Configured extends AnyNestedCondition {

        Configured() {
            super(ConfigurationPhase.PARSE_CONFIGURATION);
        }

        @ConditionalOnProperty("fitconnect.objects.folder")
        static final class InAFolder {}

        @ConditionalOnProperty("fitconnect.objects.s3.bucket")
        static final class InS3 {}
    }
}
