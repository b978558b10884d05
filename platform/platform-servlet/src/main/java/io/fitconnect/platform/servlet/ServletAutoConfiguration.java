package io.fitconnect.platform.servlet;

import jakarta.servlet.DispatcherType;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;

/** Puts the treatment of odd requests into every servlet application. */
@AutoConfiguration
@EnableConfigurationProperties(TrustedProxySettings.class)
public class ServletAutoConfiguration {

    /** Behind the filters that set the encoding and begin the measurement, before those of security. */
    private static final int EARLY = Ordered.HIGHEST_PRECEDENCE + 10;

    /** The first, so that every other sees the client and not the gateway. */
    @Bean
    FilterRegistrationBean<TrustedProxyFilter> trustedProxies(
            TrustedProxySettings settings,
            @Value("${server.tomcat.use-relative-redirects:false}") boolean relativeRedirects) {
        FilterRegistrationBean<TrustedProxyFilter> filter =
                new FilterRegistrationBean<>(new TrustedProxyFilter(settings, relativeRedirects));
        filter.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR);
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    @Bean
    FilterRegistrationBean<WellFormedRequestFilter> wellFormedRequests(ListableBeanFactory beans) {
        boolean hasPages = beans.getBeanNamesForType(BrowserErrors.class, false, false).length > 0;
        FilterRegistrationBean<WellFormedRequestFilter> filter =
                new FilterRegistrationBean<>(new WellFormedRequestFilter(hasPages));
        filter.setOrder(EARLY);
        return filter;
    }

    @Bean
    DeclaredFields declaredFields() {
        return new DeclaredFields();
    }

    @Bean
    static PlainRedirects plainRedirects() {
        return new PlainRedirects();
    }
}
