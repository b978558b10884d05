package io.fitconnect.shop.page.web;

import io.fitconnect.platform.servlet.PageFaults;
import io.fitconnect.shop.page.HtmlPage;
import io.fitconnect.shop.transaction.RepeatableFailure;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Tells what a page's controller throws by the error page. */
@ControllerAdvice(annotations = HtmlPage.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageFailures {

    private static final Logger LOG = LoggerFactory.getLogger(PageFailures.class);

    @ExceptionHandler
    void onFailure(Exception failure, HttpServletResponse response) throws Exception {
        if (failure instanceof AuthenticationException || failure instanceof AccessDeniedException) {
            throw failure; // the security filters lead to the sign-in
        }
        Optional<HttpStatusCode> fault = PageFaults.find(failure);
        if (fault.isPresent()) {
            response.sendError(fault.get().value());
            return;
        }
        if (RepeatableFailure.isOne(failure)
                || failure instanceof DataAccessResourceFailureException
                || failure instanceof CannotCreateTransactionException) {
            LOG.warn("A page met a busy store: {}", failure.toString());
            response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
            return;
        }
        LOG.error("A page failed", failure);
        response.sendError(HttpStatus.INTERNAL_SERVER_ERROR.value());
    }
}
