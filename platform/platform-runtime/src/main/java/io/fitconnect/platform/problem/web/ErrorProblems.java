package io.fitconnect.platform.problem.web;

import io.fitconnect.platform.message.web.RequestLanguage;
import io.fitconnect.platform.problem.StatusProblems;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers what a filter refused before any controller saw it. */
@Hidden
@RestController
final class ErrorProblems implements ErrorController {

    @RequestMapping("${server.error.path:/error}")
    ResponseEntity<ProblemDetail> tell(HttpServletRequest request) {
        HttpStatus status = Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                .map(code -> HttpStatus.valueOf((Integer) code))
                .orElse(HttpStatus.NOT_FOUND);
        URI instance = Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .flatMap(path -> findInstance(path.toString()))
                .orElse(null);
        return ProblemAnswer.of(StatusProblems.refuse(status), instance, RequestLanguage.of(request));
    }

    /** A path may have been refused just because it is none. */
    private static Optional<URI> findInstance(String path) {
        try {
            return Optional.of(URI.create(path));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
