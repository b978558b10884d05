package io.fitconnect.platform.runtime;

import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.validation.Validation;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.validation.ValidationBindHandler;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.validation.beanvalidation.SpringValidatorAdapter;

/** Binds and validates settings as the service does at its start. */
public final class SettingsBinding {

    private SettingsBinding() {}

    public static <T> T defaultsOf(Class<T> type) {
        return bind(type, Map.of());
    }

    public static <T> T with(Class<T> type, String name, String value) {
        return bind(type, Map.of(prefixOf(type) + "." + name, value));
    }

    /** Why the service does not start with this value. */
    public static Throwable failureOf(Class<?> type, String name, String value) {
        return NestedExceptionUtils.getMostSpecificCause(catchThrowable(() -> with(type, name, value)));
    }

    private static <T> T bind(Class<T> type, Map<String, String> properties) {
        try (var validation = Validation.buildDefaultValidatorFactory()) {
            return new Binder(new MapConfigurationPropertySource(properties))
                    .bindOrCreate(
                            prefixOf(type),
                            Bindable.of(type),
                            new ValidationBindHandler(new SpringValidatorAdapter(validation.getValidator())));
        }
    }

    private static String prefixOf(Class<?> type) {
        return Objects.requireNonNull(type.getAnnotation(ConfigurationProperties.class))
                .value();
    }
}
