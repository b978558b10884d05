package io.fitconnect.auth.export.web;

import io.fitconnect.auth.page.AccountSection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place of people's data in the account's navigation. */
@Configuration(proxyBeanMethods = false)
class DataPages {

    @Bean
    AccountSection dataSection() {
        return new AccountSection("/account/data", "data.section", 60);
    }
}
