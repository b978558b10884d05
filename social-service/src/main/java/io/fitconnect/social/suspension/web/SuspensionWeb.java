package io.fitconnect.social.suspension.web;

import io.fitconnect.social.suspension.Writers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class SuspensionWeb {

    @Bean
    WebMvcConfigurer suspendedWriters(Writers writers) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new SuspendedWriters(writers)).addPathPatterns("/api/**");
            }
        };
    }
}
