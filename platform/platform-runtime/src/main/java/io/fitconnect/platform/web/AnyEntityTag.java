package io.fitconnect.platform.web;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Answers a read with {@code If-None-Match: *} by 304 where there is something to read (RFC 9110, section 13.1.2). Spring heeds the
 * asterisk only in writes.
 */
@ControllerAdvice
final class AnyEntityTag implements ResponseBodyAdvice<Object> {

    private static final String ANY = "*";

    @Override
    public boolean supports(MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter returned,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (!asksForAny(request) || !isFound(response)) {
            return body;
        }
        response.setStatusCode(HttpStatus.NOT_MODIFIED);
        return null;
    }

    private static boolean asksForAny(ServerHttpRequest request) {
        boolean reads = HttpMethod.GET.equals(request.getMethod()) || HttpMethod.HEAD.equals(request.getMethod());
        return reads && ANY.equals(request.getHeaders().getFirst(HttpHeaders.IF_NONE_MATCH));
    }

    private static boolean isFound(ServerHttpResponse response) {
        return response instanceof ServletServerHttpResponse servlet
                && servlet.getServletResponse().getStatus() == HttpStatus.OK.value()
                && response.getHeaders().getETag() != null;
    }
}
