package io.fitconnect.platform.servlet;

import io.fitconnect.platform.message.Languages;
import io.fitconnect.platform.problem.StatusProblems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses an address or a form that cannot be decoded, or is too large, before anything reads a parameter: Tomcat decodes at the
 * first reading, wherever that is, and throws what no handler there expects. Control characters are refused too, because a
 * zero byte in a parameter would fail in the database only.
 */
final class WellFormedRequestFilter extends OncePerRequestFilter {

    private static final String MULTIPART = "multipart/";
    private static final String ERROR_PAGE = "/error";

    private final boolean hasPages;

    /**
     * Makes the filter.
     *
     * @param hasPages whether a browser gets a page
     */
    WellFormedRequestFilter(boolean hasPages) {
        this.hasPages = hasPages;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpStatus verdict = isAddressWellFormed(request) ? judgeParameters(request) : HttpStatus.BAD_REQUEST;
        if (verdict == HttpStatus.OK) {
            chain.doFilter(request, response);
        } else {
            refuse(verdict, request, response);
        }
    }

    private void refuse(HttpStatus status, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (hasPages && acceptsPages(request)) {
            showPage(status, request, response);
            return;
        }
        Locale language = Languages.preferred(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        ProblemWriter.write(StatusProblems.refuse(status), instanceOf(request), language, response);
    }

    /** The path where the fault is in the query or the form; none where it is in the path. */
    private static @Nullable URI instanceOf(HttpServletRequest request) {
        try {
            return PercentEncoding.isWellFormed(request.getRequestURI()) ? new URI(request.getRequestURI()) : null;
        } catch (URISyntaxException malformed) {
            return null;
        }
    }

    /** Not by {@code sendError}: the server's own error dispatch would read the parameters again. */
    private static void showPage(HttpStatus status, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status.value());
        response.setStatus(status.value());
        request.getRequestDispatcher(ERROR_PAGE).forward(new UnreadableRequest(request), response);
    }

    private static boolean acceptsPages(HttpServletRequest request) {
        @Nullable String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted != null && accepted.toLowerCase(Locale.ROOT).contains(MediaType.TEXT_HTML_VALUE);
    }

    private static boolean isAddressWellFormed(HttpServletRequest request) {
        @Nullable String query = request.getQueryString();
        return PercentEncoding.isWellFormed(request.getRequestURI())
                && (query == null || (PercentEncoding.isWellFormed(query) && isEachParameterNamed(query)));
    }

    private static boolean isEachParameterNamed(String query) {
        return Arrays.stream(query.split("&", -1)).noneMatch(parameter -> parameter.startsWith("="));
    }

    /** Reads the parameters of a query too, since Tomcat refuses too many of them; those of a multipart are not read here. */
    private static HttpStatus judgeParameters(HttpServletRequest request) {
        if (!isForm(request.getContentType()) && (request.getQueryString() == null || isMultipart(request))) {
            return HttpStatus.OK;
        }
        try {
            boolean isStorable = request.getParameterMap().entrySet().stream()
                    .allMatch(entry -> isStorable(entry.getKey())
                            && Arrays.stream(entry.getValue()).allMatch(WellFormedRequestFilter::isStorable));
            return isStorable ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
        } catch (InvalidParameterException refused) {
            return HttpStatus.valueOf(refused.getErrorCode()); // 413 for a form that is too large
        }
    }

    private static boolean isMultipart(HttpServletRequest request) {
        @Nullable String type = request.getContentType();
        return type != null && type.regionMatches(true, 0, MULTIPART, 0, MULTIPART.length());
    }

    private static boolean isForm(@Nullable String contentType) {
        return contentType != null
                && contentType.regionMatches(
                        true,
                        0,
                        MediaType.APPLICATION_FORM_URLENCODED_VALUE,
                        0,
                        MediaType.APPLICATION_FORM_URLENCODED_VALUE.length());
    }

    private static boolean isStorable(String text) {
        return text.indexOf('\u0000') < 0;
    }
}
