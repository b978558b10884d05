package io.fitconnect.auth.interruption.web;

import io.fitconnect.auth.interruption.InterruptedRequests;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

/** Puts {@link ResumeLinks} before Spring Security's processor, which has the name that Spring MVC looks for. */
@Configuration(proxyBeanMethods = false)
class InterruptionConfiguration {

    @Bean
    static BeanPostProcessor resumeLinks(ObjectProvider<InterruptedRequests> requests) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof RequestDataValueProcessor others
                        ? new ResumeLinks(others, requests.getObject())
                        : bean;
            }
        };
    }
}
