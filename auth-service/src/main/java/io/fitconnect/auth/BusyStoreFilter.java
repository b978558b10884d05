package io.fitconnect.auth;

import io.fitconnect.platform.usecase.RepeatableFailure;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells a client of the protocol to come again when the database stayed busy for all repetitions of a transaction, or is away. It
 * would be an error of the server else, after which clients give their tokens up.
 */
final class BusyStoreFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(BusyStoreFilter.class);
    private static final byte[] BODY = "{\"error\":\"temporarily_unavailable\"}".getBytes(StandardCharsets.UTF_8);
    private static final String RETRY_SECONDS = "1";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException failure) {
            if (!isBusy(failure) || response.isCommitted()) {
                throw failure;
            }
            LOG.warn("A request of the protocol met a busy store: {}", failure.toString());
            response.reset();
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
            response.setContentType(MediaType.APPLICATION_JSON_VALUE);
            response.getOutputStream().write(BODY);
        }
    }

    private static boolean isBusy(RuntimeException failure) {
        return RepeatableFailure.isRepeatable(failure)
                || failure instanceof DataAccessResourceFailureException
                || failure instanceof CannotCreateTransactionException;
    }
}
