package io.fitconnect.benchmarks.outbox;

import org.springframework.context.ConfigurableApplicationContext;

/** One outbox under test, in a Spring context of its own. */
interface Contender {

    String name();

    ConfigurableApplicationContext start(String[] properties);

    /** Announces a number within the open transaction. */
    void announce(ConfigurableApplicationContext context, Numbered numbered);
}
