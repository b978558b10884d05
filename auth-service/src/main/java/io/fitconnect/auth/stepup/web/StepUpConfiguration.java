package io.fitconnect.auth.stepup.web;

import io.fitconnect.auth.stepup.RecentSignIns;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the check of recent sign-ins behind that of scopes and roles. */
@Configuration(proxyBeanMethods = false)
class StepUpConfiguration {

    @Bean
    WebMvcConfigurer recentSignInCheck(RecentSignIns signIns) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new RecentSignInCheck(signIns)).order(Ordered.LOWEST_PRECEDENCE);
            }
        };
    }
}
