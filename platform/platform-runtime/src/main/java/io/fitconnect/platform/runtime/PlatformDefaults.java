package io.fitconnect.platform.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePropertySource;

/** Puts the defaults of each platform module on the class path below everything that a service sets itself. */
final class PlatformDefaults implements EnvironmentPostProcessor {

    private static final String RESOURCES = "classpath*:fitconnect-platform-defaults.properties";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        try {
            for (Resource defaults : new PathMatchingResourcePatternResolver().getResources(RESOURCES)) {
                var name = "platform defaults of " + defaults.getURL();
                environment.getPropertySources().addLast(new ResourcePropertySource(name, defaults));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The platform's defaults cannot be read", e);
        }
    }
}
