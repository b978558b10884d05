package io.fitconnect.training.grouptraining.web;

import io.fitconnect.training.grouptraining.HiddenOrganisers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class HiddenWriterWeb {

    @Bean
    WebMvcConfigurer hiddenWriters(HiddenOrganisers hidden) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new HiddenWriters(hidden)).addPathPatterns("/api/**");
            }
        };
    }
}
