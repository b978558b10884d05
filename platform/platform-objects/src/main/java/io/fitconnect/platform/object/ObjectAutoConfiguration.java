package io.fitconnect.platform.object;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Objects;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** The service's object store. */
@AutoConfiguration
@EnableConfigurationProperties(ObjectSettings.class)
public class ObjectAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    ObjectStore objectStore(ObjectSettings settings, Clock clock, MeterRegistry metrics) {
        return new MeasuredObjectStore(create(settings, clock), metrics);
    }

    private static ObjectStore create(ObjectSettings settings, Clock clock) {
        ObjectSettings.S3 s3 = settings.s3();
        return s3 == null
                ? new FolderObjectStore(Objects.requireNonNull(settings.folder()), clock)
                : new S3ObjectStore(S3Clients.create(s3), s3);
    }
}
