package io.fitconnect.platform.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.ResourcePropertySource;

/** Puts the platform's defaults below everything that a service sets itself. */
final class PlatformDefaults implements EnvironmentPostProcessor {

    private static final String RESOURCE = "fitconnect-platform-defaults.properties";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        try {
            environment.getPropertySources().addLast(new ResourcePropertySource(new ClassPathResource(RESOURCE)));
        } catch (IOException e) {
            throw new UncheckedIOException("The platform's defaults cannot be read", e);
        }
    }
}
