package io.fitconnect.integration.vendorapp.messaging;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.listener.adapter.RecordFilterStrategy;

/** Lets a listener see tombstones, which the house's own filter passes by. */
@Configuration(proxyBeanMethods = false)
class TombstonesConfiguration {

    static final String ALL_RECORDS = "allRecords";

    /** No candidate for injection, so that all other listeners keep the house's filter. */
    @Bean(name = ALL_RECORDS, autowireCandidate = false)
    RecordFilterStrategy<Object, Object> allRecords() {
        return consumed -> false;
    }
}
