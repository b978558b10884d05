package io.fitconnect.platform.problem.web;

import io.fitconnect.platform.json.JsonFaults;
import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.Problems;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.problem.StatusProblems;
import io.fitconnect.platform.usecase.RepeatableFailure;
import io.fitconnect.platform.usecase.StoreAway;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Renders what a controller throws as an RFC 9457 problem; an unforeseen failure is logged, and its answer gives no details. */
@RestControllerAdvice
public final class ProblemHandler extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);

    private final JsonMapper json;

    ProblemHandler(JsonMapper json) {
        this.json = json;
    }

    @ExceptionHandler
    ResponseEntity<Object> onRefusal(Refusal refusal, WebRequest request) {
        HttpHeaders headers = new HttpHeaders();
        refusal.headers().forEach(headers::set);
        return respond(Problems.of(refusal), headers, refusal, request);
    }

    @ExceptionHandler
    ResponseEntity<Object> onAccessDenied(AccessDeniedException denied, WebRequest request) {
        ProblemDetail problem = Problems.of(
                CommonProblems.FORBIDDEN, "The token does not carry the scope or role that this request needs.");
        return respond(problem, denied, request);
    }

    /** The firewall looks at a header when a controller asks for it, too late to answer by itself. */
    @ExceptionHandler
    ResponseEntity<Object> onRejectedByFirewall(RequestRejectedException rejected, WebRequest request) {
        ProblemDetail problem = Problems.of(
                CommonProblems.INVALID_REQUEST,
                "A header or parameter of the request holds characters that are not allowed; send printable ones.");
        return respond(problem, rejected, request);
    }

    @ExceptionHandler
    ResponseEntity<Object> onUnreadableForm(MultipartException unreadable, WebRequest request) {
        ProblemDetail problem = Problems.of(
                CommonProblems.INVALID_REQUEST,
                "The multipart body cannot be read: it needs a boundary in its Content-Type, parts with well-formed headers,"
                        + " and the closing boundary at its end.");
        return respond(problem, unreadable, request);
    }

    @ExceptionHandler
    ResponseEntity<Object> onUnforeseen(Exception failure, WebRequest request) {
        if (failure instanceof AuthenticationException challenge) {
            throw challenge; // the security filters answer it
        }
        if (RepeatableFailure.isRepeatable(failure)) {
            LOG.warn("Gave up repeating a transaction: {}", failure.toString());
            return busy(failure, request);
        }
        if (StoreAway.isOne(failure)) {
            LOG.warn("A store did not answer: {}", rootOf(failure).toString()); // one line: an outage makes many
            return busy(failure, request);
        }
        LOG.error("Unforeseen failure", failure);
        ProblemDetail problem = Problems.of(
                CommonProblems.INTERNAL, "Something went wrong on our side; it was recorded. Try again later.");
        return respond(problem, failure, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail problem = failure.getCause() instanceof JacksonException unreadable
                ? Problems.of(JsonFaults.refuse(unreadable, json))
                : Problems.of(CommonProblems.INVALID_REQUEST, "The body is missing or breaks off; send it whole.");
        return handleExceptionInternal(failure, problem, headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail problem =
                Problems.of(CommonProblems.INVALID_REQUEST, "Some members of the request are not valid.");
        List<Map<String, String>> errors = failure.getFieldErrors().stream()
                .map(error -> Map.of("member", error.getField(), "problem", String.valueOf(error.getDefaultMessage())))
                .toList();
        problem.setProperty("errors", errors);
        return handleExceptionInternal(failure, problem, headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ResponseEntity<Object> response = super.handleExceptionInternal(failure, body, headers, status, request);
        if (response != null && response.getBody() instanceof ProblemDetail problem && isUntyped(problem)) {
            problem.setType(StatusProblems.typeOf(status).uri());
        }
        return response;
    }

    private static Throwable rootOf(Throwable failure) {
        Throwable root = NestedExceptionUtils.getRootCause(failure);
        return root == null ? failure : root;
    }

    private ResponseEntity<Object> busy(Exception failure, WebRequest request) {
        ProblemDetail problem = Problems.of(
                CommonProblems.BUSY, "The service cannot take this request now. Try again in a few seconds.");
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, "2");
        return respond(problem, headers, failure, request);
    }

    private ResponseEntity<Object> respond(ProblemDetail problem, Exception failure, WebRequest request) {
        return respond(problem, new HttpHeaders(), failure, request);
    }

    private ResponseEntity<Object> respond(
            ProblemDetail problem, HttpHeaders headers, Exception failure, WebRequest request) {
        HttpStatus status = HttpStatus.valueOf(problem.getStatus());
        ResponseEntity<Object> response = handleExceptionInternal(failure, problem, headers, status, request);
        return response != null ? response : ResponseEntity.status(status).build();
    }

    private static boolean isUntyped(ProblemDetail problem) {
        return problem.getType() == null
                || "about:blank".equals(problem.getType().toString());
    }
}
