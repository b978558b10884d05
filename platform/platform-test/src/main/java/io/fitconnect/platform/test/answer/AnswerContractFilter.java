package io.fitconnect.platform.test.answer;

import io.fitconnect.platform.test.answer.AnswerLedger.Exchange;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Compares each answer with the document when the service has written it, whichever thread wrote it. An answer that an
 * error page still has to write is looked at behind that page; one that broke off is not looked at.
 */
final class AnswerContractFilter implements Filter {

    private static final String WATCH = AnswerContractFilter.class.getName();

    private final ApiDocument document;
    private final AnswerLedger ledger;

    AnswerContractFilter(ApiDocument document, AnswerLedger ledger) {
        this.document = document;
        this.ledger = ledger;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Watch watch = watch((HttpServletRequest) request, (HttpServletResponse) response);
        boolean isWhole = false;
        try {
            chain.doFilter(request, request.getDispatcherType() == DispatcherType.ASYNC ? response : watch.answer);
            isWhole = true;
        } finally {
            if (isWhole && request.isAsyncStarted()) {
                request.getAsyncContext().addListener(watch);
            } else {
                watch.end(isWhole);
            }
        }
    }

    private Watch watch(HttpServletRequest request, HttpServletResponse response) {
        if (request.getAttribute(WATCH) instanceof Watch watch) {
            return switch (request.getDispatcherType()) {
                case ASYNC -> watch; // its answer is within the one that the container dispatches
                default -> watch.behindErrorPage(response);
            };
        }
        Object refusedPath = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = refusedPath == null ? request.getRequestURI() : refusedPath.toString();
        Watch watch = new Watch(ledger.open(request.getMethod(), path), response);
        request.setAttribute(WATCH, watch);
        return watch;
    }

    /** One request on its way through dispatches and threads. */
    private final class Watch implements AsyncListener {

        private final Exchange exchange;
        private WatchedAnswer answer;
        private boolean isChecked;

        Watch(Exchange exchange, HttpServletResponse response) {
            this.exchange = exchange;
            this.answer = watched(response);
        }

        Watch behindErrorPage(HttpServletResponse response) {
            isChecked |= response.isCommitted(); // it broke off, and the page does not take its place
            answer = watched(response);
            ledger.reopen(exchange);
            return this;
        }

        synchronized void end(boolean isWhole) {
            if (isWhole && !isChecked && answer.isWhole()) {
                check(answer.body());
            }
            ledger.close(exchange);
        }

        private WatchedAnswer watched(HttpServletResponse response) {
            return new WatchedAnswer(response, stream -> {
                check(": a comment of a stream");
                ledger.close(exchange);
            });
        }

        private synchronized void check(String body) {
            isChecked = true;
            var written =
                    new Answer(exchange.method(), exchange.path(), answer.getStatus(), answer.getContentType(), body);
            document.listViolations(written).forEach(text -> ledger.add(exchange, written + ": " + text));
        }

        @Override
        public void onComplete(AsyncEvent event) {
            end(event.getThrowable() == null);
        }

        @Override
        public void onError(AsyncEvent event) {
            isChecked = true; // the connection broke
        }

        @Override
        public void onTimeout(AsyncEvent event) {}

        @Override
        public void onStartAsync(AsyncEvent event) {
            event.getAsyncContext().addListener(this);
        }
    }
}
