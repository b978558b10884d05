package io.fitconnect.local.host;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringApplicationHook;
import org.springframework.boot.SpringApplicationRunListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.DefaultResourceLoader;

/** Gives a service its own environment, and keeps its context, which the host closes. */
final class ServiceHook implements SpringApplicationHook, SpringApplicationRunListener {

    private final ClassLoader classes;
    private final Map<String, String> environment;
    private volatile @Nullable ConfigurableApplicationContext context;

    ServiceHook(ClassLoader classes, Map<String, String> environment) {
        this.classes = classes;
        this.environment = environment;
    }

    @Override
    public SpringApplicationRunListener getRunListener(SpringApplication application) {
        var variables = new HashMap<String, Object>(System.getenv());
        variables.putAll(environment);
        application.setEnvironment(new ServiceEnvironment(variables));
        // Otherwise post-processors of the environment are looked for in the class loader of Spring Boot alone.
        application.setResourceLoader(new DefaultResourceLoader(classes));
        application.setRegisterShutdownHook(false);
        return this;
    }

    @Override
    public void contextPrepared(ConfigurableApplicationContext prepared) {
        context = prepared;
    }

    Optional<ConfigurableApplicationContext> context() {
        return Optional.ofNullable(context);
    }
}
