package io.fitconnect.auth.testing;

import java.util.Objects;
import org.springframework.core.env.Environment;

/** The running service as others see it. */
public final class House {

    private final Environment environment;

    House(Environment environment) {
        this.environment = environment;
    }

    /** A browser that has never been here. */
    public Browser browser() {
        return new Browser(port());
    }

    /** A browser in which a new athlete has just registered. */
    public Browser browserOf(Visitor visitor) {
        Browser browser = browser();
        visitor.register(browser);
        return browser;
    }

    /** The server as an application talks to it. */
    public Wire wire() {
        return new Wire(port());
    }

    /** The management port. */
    public Wire management() {
        return new Wire(Objects.requireNonNull(environment.getProperty("local.management.port", Integer.class)));
    }

    /** The port of the service itself. */
    public int port() {
        return Objects.requireNonNull(environment.getProperty("local.server.port", Integer.class));
    }
}
