package io.fitconnect.local.host;

import ch.qos.logback.classic.Level;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.logging.LogFile;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingInitializationContext;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.logging.LoggingSystemProperties;
import org.springframework.core.env.ConfigurableEnvironment;

/** What Spring Boot asks about logging, answered for one service without touching what the others share. */
public final class ServiceLoggingSystem extends LoggingSystem {

    private final ClassLoader service;

    /** Spring Boot makes one for each service, with the service's class loader. */
    public ServiceLoggingSystem(ClassLoader service) {
        this.service = service;
    }

    /** Spring Boot would put one service's file and patterns into properties of the whole process. */
    @Override
    public LoggingSystemProperties getSystemProperties(ConfigurableEnvironment environment) {
        return new LoggingSystemProperties(environment, (name, value) -> {});
    }

    @Override
    public void beforeInitialize() {}

    @Override
    public void initialize(
            LoggingInitializationContext initialization, @Nullable String configuration, @Nullable LogFile file) {
        if (file == null) {
            throw new IllegalStateException("A hosted service needs logging.file.name");
        }
        var environment = Objects.requireNonNull(initialization.getEnvironment());
        HostLogging.open(service, new ServiceLog(environment, file.toString()));
    }

    @Override
    public void setLogLevel(@Nullable String logger, @Nullable LogLevel level) {
        if (logger != null && level != null) {
            HostLogging.setLevel(service, logger, Level.toLevel(level.name()));
        }
    }
}
