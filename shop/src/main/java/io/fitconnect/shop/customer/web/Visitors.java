package io.fitconnect.shop.customer.web;

import io.fitconnect.shop.customer.CurrentCustomer;
import io.fitconnect.shop.customer.GuestCookie;
import io.fitconnect.shop.customer.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives pages their {@link Visitor}. */
@Configuration(proxyBeanMethods = false)
class Visitors implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    private final GuestCookie guests;

    Visitors(GuestCookie guests) {
        this.guests = guests;
    }

    Visitor of(HttpServletRequest request) {
        var customer = CurrentCustomer.of(SecurityContextHolder.getContext().getAuthentication());
        return new Visitor(customer, guests.find(request));
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Visitor.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return of(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)));
    }
}
