package io.fitconnect.training.diary.web;

import io.fitconnect.training.diary.Sport;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** The languages of titles, and sports as they stand in query parameters. */
@Configuration(proxyBeanMethods = false)
class DiaryWebConfiguration implements WebMvcConfigurer {

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    @Bean
    LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(List.of(Locale.ENGLISH, RUSSIAN));
        resolver.setDefaultLocale(Locale.ENGLISH);
        return resolver;
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, Sport.class, DiaryWebConfiguration::toSport);
    }

    private static Sport toSport(String word) {
        return Sport.find(word).orElseThrow(() -> new IllegalArgumentException("No sport is called " + word));
    }
}
