package io.fitconnect.auth.vendorapp.web;

import io.fitconnect.auth.page.AccountSection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The entry of the account's navigation. */
@Configuration(proxyBeanMethods = false)
class DeveloperSection {

    @Bean
    AccountSection developerAppsSection() {
        return new AccountSection("/account/developer", "developer.section", 60);
    }
}
