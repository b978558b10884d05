package io.fitconnect.platform.object;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class ObjectSettingsTests {

    private final ApplicationContextRunner service = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(ObjectAutoConfiguration.class))
            .withBean(Clock.class, Clock::systemUTC)
            .withBean(MeterRegistry.class, SimpleMeterRegistry::new);

    @Test
    void takesAFolder(@TempDir Path folder) {
        service.withPropertyValues("fitconnect.objects.folder=" + folder.resolve("new"))
                .run(context -> assertThat(context).hasSingleBean(ObjectStore.class));
    }

    @Test
    void takesABucketWithDefaults() {
        service.withPropertyValues("fitconnect.objects.s3.bucket=files").run(context -> {
            assertThat(context).hasSingleBean(ObjectStore.class);
            assertThat(context.getBean(ObjectSettings.class).s3())
                    .hasFieldOrPropertyWithValue("region", "eu-central-1")
                    .hasFieldOrPropertyWithValue("prefix", "")
                    .hasFieldOrPropertyWithValue("pathStyle", false);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fitconnect.objects.s3.bucket= ",
                "fitconnect.objects.s3.bucket=files;fitconnect.objects.folder=target/both",
                "fitconnect.objects.s3.bucket=files;fitconnect.objects.s3.prefix=no-slash",
                "fitconnect.objects.s3.bucket=files;fitconnect.objects.s3.access-key=alone"
            })
    void refusesASettingThatCannotWork(String settings) {
        service.withPropertyValues(settings.split(";"))
                .run(context -> assertThat(context).hasFailed());
    }

    @Test
    void isAbsentWithoutSettings() {
        service.run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(ObjectStore.class));
    }

    @Test
    void printsNoSecret() {
        service.withPropertyValues(
                        "fitconnect.objects.s3.bucket=files",
                        "fitconnect.objects.s3.access-key=open",
                        "fitconnect.objects.s3.secret-key=hidden")
                .run(context -> assertThat(context.getBean(ObjectSettings.class))
                        .asString()
                        .doesNotContain("hidden"));
    }
}
