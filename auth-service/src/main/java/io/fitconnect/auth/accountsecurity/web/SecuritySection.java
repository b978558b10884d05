package io.fitconnect.auth.accountsecurity.web;

import io.fitconnect.auth.page.AccountSection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The page's place in the account's navigation. */
@Configuration(proxyBeanMethods = false)
class SecuritySection {

    @Bean
    AccountSection securityOfTheAccount() {
        return new AccountSection("/account/security", "security.title", 20);
    }
}
