package io.fitconnect.integration.sandbox.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Where made-up athletes may be pushed for. */
@Configuration(proxyBeanMethods = false)
class SandboxConfiguration implements WebMvcConfigurer {

    private final SandboxInterceptor interceptor;

    SandboxConfiguration(SandboxInterceptor interceptor) {
        this.interceptor = interceptor;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(interceptor)
                .addPathPatterns("/api/v1/imports", "/api/v1/imports/**", "/api/v1/metrics", "/api/v1/metrics/**");
    }
}
