package io.fitconnect.local.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.Environment;

/** A service that leaves a trace in a file, logs, and refuses to start when its settings say so. */
public final class SpecimenApplication implements InitializingBean, DisposableBean {

    private final Environment environment;

    public SpecimenApplication(Environment environment) {
        this.environment = environment;
    }

    public static void main(String[] arguments) {
        SpringApplication.run(SpecimenApplication.class, arguments);
    }

    @Override
    public void afterPropertiesSet() throws IOException {
        if (environment.getProperty("specimen.refuses", Boolean.class, false)) {
            throw new IllegalStateException("the specimen refuses");
        }
        var logger = LoggerFactory.getLogger(SpecimenApplication.class);
        logger.debug("a detail of {}", environment.getProperty("specimen.name"));
        logger.info("this is {}", environment.getProperty("specimen.name"));
        Files.writeString(trace(), environment.getRequiredProperty("specimen.name"));
    }

    @Override
    public void destroy() throws IOException {
        Files.delete(trace());
    }

    private Path trace() {
        return Path.of(environment.getRequiredProperty("specimen.trace"));
    }
}
