package io.fitconnect.gateway.problem;

import io.fitconnect.gateway.page.PageFrame;
import io.fitconnect.platform.message.Languages;
import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.Problems;
import io.fitconnect.platform.problem.Refusal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpCookie;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServerResponse;

/** Turns every failure inside the gateway into a problem document, or a page where a browser opens one, unless the answer has already begun. */
@Component
@Order(-2)
public class ProblemHandler implements WebExceptionHandler {

    /** The attribute of an exchange that holds the language tag of the person's setting. */
    public static final String LANGUAGE_SETTING = ProblemHandler.class.getName() + ".language";

    private static final Logger log = LoggerFactory.getLogger(ProblemHandler.class);

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        if (hasBegun(exchange.getResponse())) {
            return Mono.error(failure);
        }
        return write(exchange, refusalFor(exchange, failure));
    }

    private static boolean hasBegun(ServerHttpResponse response) {
        HttpServerResponse netty = ServerHttpResponseDecorator.getNativeResponse(response);
        return response.isCommitted() || netty.hasSentHeaders();
    }

    private static Refusal refusalFor(ServerWebExchange exchange, Throwable failure) {
        if (failure instanceof Refusal refusal) {
            return refusal;
        }
        if (failure instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            return clientError(known.getStatusCode());
        }
        log.atError()
                .addKeyValue("requestId", requestId(exchange))
                .setCause(failure)
                .log("The gateway failed to handle a request");
        return new Refusal(CommonProblems.INTERNAL, GatewayText.TELL_THE_REQUEST_ID.message());
    }

    private static Refusal clientError(HttpStatusCode status) {
        if (status.isSameCodeAs(HttpStatus.NOT_FOUND)) {
            return new Refusal(GatewayProblems.NO_ROUTE, "Check the path; the documented ones are listed at /docs.");
        }
        if (status.isSameCodeAs(HttpStatus.METHOD_NOT_ALLOWED)) {
            return new Refusal(GatewayProblems.METHOD_NOT_ALLOWED, "Use a method that is documented for this path.");
        }
        return new Refusal(CommonProblems.INVALID_REQUEST, "The request could not be read; check its syntax.");
    }

    private static Mono<Void> write(ServerWebExchange exchange, Refusal refusal) {
        Locale language = languageOf(exchange);
        var response = exchange.getResponse();
        response.setStatusCode(refusal.type().status());
        HttpHeaders headers = response.getHeaders();
        byte[] body;
        if (ProblemPage.isWanted(exchange.getRequest())) {
            body = ProblemPage.render(refusal, address(exchange), requestId(exchange), language)
                    .getBytes(StandardCharsets.UTF_8);
            headers.set(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8");
            headers.set("Content-Security-Policy", PageFrame.POLICY);
        } else {
            body = ProblemBody.render(
                    refusal, language, exchange.getRequest().getURI().getRawPath(), requestId(exchange));
            headers.set(HttpHeaders.CONTENT_TYPE, ProblemBody.MEDIA_TYPE);
        }
        headers.set(HttpHeaders.CONTENT_LANGUAGE, Problems.languagesOf(refusal, language));
        headers.addAll(HttpHeaders.VARY, List.of(HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_LANGUAGE));
        headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        headers.setContentLength(body.length);
        refusal.headers().forEach(headers::set);
        return response.writeWith(
                Mono.fromSupplier(() -> response.bufferFactory().wrap(body)));
    }

    private static String address(ServerWebExchange exchange) {
        URI address = exchange.getRequest().getURI();
        String query = address.getRawQuery();
        return address.getRawPath() + (query == null ? "" : "?" + query);
    }

    /** What was chosen at the pages; else what the client shows; else the person's setting, which the token carries. */
    private static Locale languageOf(ServerWebExchange exchange) {
        String setting = exchange.getAttribute(LANGUAGE_SETTING);
        return Languages.find(chosenAtPages(exchange))
                .or(() -> Languages.findPreferred(
                        exchange.getRequest().getHeaders().getFirst(HttpHeaders.ACCEPT_LANGUAGE)))
                .or(() -> Languages.find(setting))
                .orElse(Languages.DEFAULT);
    }

    private static @Nullable String chosenAtPages(ServerWebExchange exchange) {
        HttpCookie cookie = exchange.getRequest().getCookies().getFirst("fitconnect-language");
        return cookie == null ? null : cookie.getValue();
    }

    private static String requestId(ServerWebExchange exchange) {
        String id = exchange.getRequest().getHeaders().getFirst("X-Request-Id");
        return id == null ? exchange.getRequest().getId() : id;
    }
}
