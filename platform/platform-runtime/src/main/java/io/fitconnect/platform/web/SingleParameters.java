package io.fitconnect.platform.web;

import io.fitconnect.platform.problem.InvalidValue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.ParameterNameDiscoverer;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Refuses with 400 a parameter that the API documents as one value and the request repeats: Spring would take the first, or join
 * both, where another reader takes the last. For endpoints of the API; pages read forms.
 */
final class SingleParameters implements HandlerInterceptor, WebMvcConfigurer {

    private static final String MULTIPART = "multipart/";
    private static final ParameterNameDiscoverer NAMES = new DefaultParameterNameDiscoverer();

    private final ConcurrentMap<Method, List<String>> single = new ConcurrentHashMap<>();

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && !isMultipart(request)) {
            single.computeIfAbsent(method.getMethod(), known -> namesOf(method))
                    .forEach(name -> require(request, name));
        }
        return true;
    }

    /** Such a body is read, and refused when it is broken, where its parts are. */
    private static boolean isMultipart(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.regionMatches(true, 0, MULTIPART, 0, MULTIPART.length());
    }

    private static void require(HttpServletRequest request, String name) {
        String[] values = request.getParameterValues(name);
        if (values != null && values.length > 1) {
            throw InvalidValue.refuse(name, "must not be repeated");
        }
    }

    private static List<String> namesOf(HandlerMethod method) {
        if (!AnnotatedElementUtils.hasAnnotation(method.getBeanType(), RestController.class)) {
            return List.of();
        }
        return Arrays.stream(method.getMethodParameters())
                .filter(parameter -> !isOfMany(parameter.getParameterType()))
                .flatMap(SingleParameters::nameOf)
                .toList();
    }

    private static Stream<String> nameOf(MethodParameter parameter) {
        RequestParam annotation = parameter.getParameterAnnotation(RequestParam.class);
        if (annotation == null) {
            return Stream.empty();
        }
        parameter.initParameterNameDiscovery(NAMES);
        return annotation.name().isEmpty()
                ? Stream.ofNullable(parameter.getParameterName())
                : Stream.of(annotation.name());
    }

    private static boolean isOfMany(Class<?> type) {
        return type.isArray() || Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type);
    }
}
