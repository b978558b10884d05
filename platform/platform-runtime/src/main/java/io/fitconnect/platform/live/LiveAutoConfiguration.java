package io.fitconnect.platform.live;

import io.fitconnect.platform.outbox.Outbox;
import io.fitconnect.platform.outbox.OutboxAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Live signals, for every service. */
@AutoConfiguration(after = OutboxAutoConfiguration.class)
public class LiveAutoConfiguration {

    @Bean
    LiveSignals liveSignals(Outbox outbox) {
        return new LiveSignals(outbox);
    }
}
