package io.fitconnect.platform.problem.web;

import io.fitconnect.platform.json.JsonFaults;
import io.fitconnect.platform.message.Languages;
import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.problem.ProblemText;
import io.fitconnect.platform.problem.ProblemType;
import io.fitconnect.platform.problem.Problems;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.problem.StatusProblems;
import io.fitconnect.platform.usecase.RepeatableFailure;
import io.fitconnect.platform.usecase.StoreAway;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Renders what a controller throws as an RFC 9457 problem; an unforeseen failure is logged, and its answer gives no details. */
@RestControllerAdvice
public final class ProblemHandler extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);
    private static final Duration RETRY = Duration.ofSeconds(2);

    private final JsonMapper json;

    ProblemHandler(JsonMapper json) {
        this.json = json;
    }

    @ExceptionHandler
    ResponseEntity<Object> onRefusal(Refusal refusal, WebRequest request) {
        return respond(refusal, refusal, request);
    }

    @ExceptionHandler
    ResponseEntity<Object> onAccessDenied(AccessDeniedException denied, WebRequest request) {
        return respond(
                new Refusal(CommonProblems.FORBIDDEN, ProblemText.SCOPE_OR_ROLE_MISSING.message()), denied, request);
    }

    /** The firewall looks at a header when a controller asks for it, too late to answer by itself. */
    @ExceptionHandler
    ResponseEntity<Object> onRejectedByFirewall(RequestRejectedException rejected, WebRequest request) {
        Refusal refusal = new Refusal(
                CommonProblems.INVALID_REQUEST,
                "A header or parameter of the request holds characters that are not allowed; send printable ones.");
        return respond(refusal, rejected, request);
    }

    @ExceptionHandler
    ResponseEntity<Object> onUnreadableForm(MultipartException unreadable, WebRequest request) {
        Refusal refusal = new Refusal(
                CommonProblems.INVALID_REQUEST,
                "The multipart body cannot be read: it needs a boundary in its Content-Type, parts with well-formed headers,"
                        + " and the closing boundary at its end.");
        return respond(refusal, unreadable, request);
    }

    @ExceptionHandler
    ResponseEntity<Object> onUnforeseen(Exception failure, WebRequest request) {
        if (failure instanceof AuthenticationException challenge) {
            throw challenge; // the security filters answer it
        }
        if (RepeatableFailure.isRepeatable(failure)) {
            LOG.warn("Gave up repeating a transaction: {}", failure.toString());
            return respond(busy(), failure, request);
        }
        if (StoreAway.isOne(failure)) {
            LOG.warn("A store did not answer: {}", rootOf(failure).toString()); // one line: an outage makes many
            return respond(busy(), failure, request);
        }
        LOG.error("Unforeseen failure", failure);
        return respond(new Refusal(CommonProblems.INTERNAL, ProblemText.OUR_FAULT.message()), failure, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        Refusal refusal = failure.getCause() instanceof JacksonException unreadable
                ? JsonFaults.refuse(unreadable, json)
                : new Refusal(CommonProblems.INVALID_REQUEST, "The body is missing or breaks off; send it whole.");
        return respond(refusal, failure, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<Map<String, String>> errors = failure.getFieldErrors().stream()
                .map(error -> Map.of("member", error.getField(), "problem", String.valueOf(error.getDefaultMessage())))
                .toList();
        Refusal refusal = new Refusal(CommonProblems.INVALID_REQUEST, "Some members of the request are not valid.")
                .with("errors", errors);
        return respond(refusal, failure, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<Map<String, String>> errors = failure.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .map(error ->
                                Map.of("member", nameOf(result), "problem", String.valueOf(error.getDefaultMessage()))))
                .toList();
        Refusal refusal = new Refusal(CommonProblems.INVALID_REQUEST, "Some parameters of the request are not valid.")
                .with("errors", errors);
        return respond(refusal, failure, request);
    }

    private static String nameOf(ParameterValidationResult result) {
        String name = result.getMethodParameter().getParameterName();
        return name == null ? "parameter" : name;
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        Class<?> type = failure.getRequiredType();
        String name = failure.getPropertyName();
        if (type == null || name == null) {
            return super.handleTypeMismatch(failure, headers, status, request);
        }
        return respond(JsonFaults.refuseParameter(name, type, json), failure, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException failure,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return respond(InvalidValue.refuse(failure.getParameterName(), "is required"), failure, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMediaTypeNotSupported(
            HttpMediaTypeNotSupportedException failure,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        if (failure.getContentType() == null) {
            failure.getBody()
                    .setDetail("The request names no Content-Type; send its body as "
                            + MediaType.toString(failure.getSupportedMediaTypes()) + ".");
        }
        return super.handleHttpMediaTypeNotSupported(failure, headers, status, request);
    }

    /** Spring's own problems get the type and the title of their status. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        HttpHeaders answer = new HttpHeaders(headers);
        if (!answer.containsHeader(HttpHeaders.CONTENT_LANGUAGE)) {
            answer.set(HttpHeaders.CONTENT_LANGUAGE, Problems.withEnglish(languageOf(request)));
        }
        answer.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        answer.setContentType(MediaType.APPLICATION_PROBLEM_JSON); // whatever Accept says, even what cannot be read
        ResponseEntity<Object> response = super.handleExceptionInternal(failure, body, answer, status, request);
        if (response != null && response.getBody() instanceof ProblemDetail problem && isUntyped(problem)) {
            ProblemType type = StatusProblems.typeOf(status);
            problem.setType(type.uri());
            problem.setTitle(type.title().message().in(languageOf(request)));
        }
        return response;
    }

    private static Throwable rootOf(Throwable failure) {
        Throwable root = NestedExceptionUtils.getRootCause(failure);
        return root == null ? failure : root;
    }

    private static Refusal busy() {
        return new Refusal(CommonProblems.BUSY, ProblemText.TRY_AGAIN_IN_SECONDS.message()).retryAfter(RETRY);
    }

    private ResponseEntity<Object> respond(Refusal refusal, Exception failure, WebRequest request) {
        HttpHeaders headers = new HttpHeaders();
        refusal.headers().forEach(headers::set);
        headers.set(HttpHeaders.CONTENT_LANGUAGE, Problems.languagesOf(refusal, languageOf(request)));
        HttpStatus status = refusal.type().status();
        ResponseEntity<Object> response =
                handleExceptionInternal(failure, Problems.of(refusal, languageOf(request)), headers, status, request);
        return response != null ? response : ResponseEntity.status(status).build();
    }

    /** As the service resolves it, which may know more than the token does. */
    private static Locale languageOf(WebRequest request) {
        return Languages.nearest(request.getLocale());
    }

    private static boolean isUntyped(ProblemDetail problem) {
        return problem.getType() == null
                || "about:blank".equals(problem.getType().toString());
    }
}
