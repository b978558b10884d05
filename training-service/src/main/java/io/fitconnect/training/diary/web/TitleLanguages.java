package io.fitconnect.training.diary.web;

import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** Chooses the language of titles by Accept-Language; English where it names none of ours. */
@Configuration(proxyBeanMethods = false)
class TitleLanguages {

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    @Bean
    LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(List.of(Locale.ENGLISH, RUSSIAN));
        resolver.setDefaultLocale(Locale.ENGLISH);
        return resolver;
    }
}
