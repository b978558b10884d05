package io.fitconnect.integration.stream;

import io.fitconnect.integration.imports.Examples;
import java.time.Clock;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** The edge over one long recorded activity in memory. */
@TestConfiguration(proxyBeanMethods = false)
public class InMemoryStreamsConfiguration {

    @Bean
    TrainingStreams trainingStreams() {
        return new TrainingStreams(
                Examples.findRecorded(InMemoryStreams.SAMPLES), Examples.listMerged(InMemoryStreams.SAMPLES));
    }

    @Bean
    MergedStreams mergedStreams(InMemoryStreams recorded) {
        return new MergedStreams(recorded);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    InMemoryStreams recordedStreams() {
        return new InMemoryStreams();
    }
}
