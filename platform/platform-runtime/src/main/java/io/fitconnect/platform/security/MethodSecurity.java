package io.fitconnect.platform.security;

import java.lang.reflect.Proxy;
import org.aopalliance.aop.Advice;
import org.springframework.aop.Advisor;
import org.springframework.aop.ClassFilter;
import org.springframework.aop.Pointcut;
import org.springframework.aop.PointcutAdvisor;
import org.springframework.aop.config.AopConfigUtils;
import org.springframework.aop.support.ComposablePointcut;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.ImportBeanDefinitionRegistrar;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.security.authorization.method.AuthorizationManagerAfterMethodInterceptor;
import org.springframework.security.authorization.method.AuthorizationManagerBeforeMethodInterceptor;
import org.springframework.security.authorization.method.PostFilterAuthorizationMethodInterceptor;
import org.springframework.security.authorization.method.PreAuthorizeAuthorizationManager;
import org.springframework.security.authorization.method.PreFilterAuthorizationMethodInterceptor;
import org.springframework.security.core.annotation.AnnotationTemplateExpressionDefaults;

/**
 * Applies the interceptors of {@code @EnableMethodSecurity} to our own classes and to proxies only: searching every method of
 * every library's beans four times is a tenth of a service's start (decision 0025).
 */
@Configuration(proxyBeanMethods = false)
@Import(MethodSecurity.Proxies.class)
class MethodSecurity {

    private static final String HOUSE = "io.fitconnect.";

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor preFilterAdvisor() {
        return restrict(new PreFilterAuthorizationMethodInterceptor());
    }

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor preAuthorizeAdvisor() {
        PreAuthorizeAuthorizationManager manager = new PreAuthorizeAuthorizationManager();
        manager.setTemplateDefaults(new AnnotationTemplateExpressionDefaults()); // @BackOffice has parameters
        return restrict(AuthorizationManagerBeforeMethodInterceptor.preAuthorize(manager));
    }

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor postAuthorizeAdvisor() {
        return restrict(AuthorizationManagerAfterMethodInterceptor.postAuthorize());
    }

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor postFilterAdvisor() {
        return restrict(new PostFilterAuthorizationMethodInterceptor());
    }

    private static <A extends PointcutAdvisor & Advice & Ordered> Advisor restrict(A advisor) {
        ClassFilter ours = MethodSecurity::isOurs;
        Pointcut pointcut = new ComposablePointcut(ours).intersection(advisor.getPointcut());
        DefaultPointcutAdvisor restricted = new DefaultPointcutAdvisor(pointcut, advisor);
        restricted.setOrder(advisor.getOrder());
        return restricted;
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith(HOUSE) || Proxy.isProxyClass(type);
    }

    /** Has beans wrapped by subclasses, as Boot does it, also where nothing else asks for that. */
    static final class Proxies implements ImportBeanDefinitionRegistrar {

        @Override
        public void registerBeanDefinitions(AnnotationMetadata importing, BeanDefinitionRegistry registry) {
            AopConfigUtils.registerAutoProxyCreatorIfNecessary(registry);
            AopConfigUtils.forceAutoProxyCreatorToUseClassProxying(registry);
        }
    }
}
