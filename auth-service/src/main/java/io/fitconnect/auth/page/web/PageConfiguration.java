package io.fitconnect.auth.page.web;

import io.fitconnect.auth.page.AccountSection;
import io.fitconnect.auth.page.InterruptedAuthorizations;
import java.nio.charset.StandardCharsets;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How pages choose their language. */
@Configuration(proxyBeanMethods = false)
class PageConfiguration {

    /**
     * The texts of pages and mails. Spring Boot would configure the same, but it remembers for the whole virtual machine whether
     * there are texts of this name, also where services share one and only some have any.
     */
    @Bean
    MessageSource messageSource() {
        ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
        texts.setBasename("messages");
        texts.setDefaultEncoding(StandardCharsets.UTF_8.name());
        texts.setFallbackToSystemLocale(false);
        texts.setAlwaysUseMessageFormat(true);
        return texts;
    }

    @Bean
    AccountSection accountHome() {
        return new AccountSection("/account", "account.section", 10);
    }

    @Bean
    LocaleResolver localeResolver(InterruptedAuthorizations interrupted) {
        return new PageLocaleResolver(interrupted);
    }

    @Bean
    WebMvcConfigurer languageChoice(LocaleResolver localeResolver) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new LanguageChoice(localeResolver));
            }
        };
    }
}
