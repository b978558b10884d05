package io.fitconnect.platform.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockRequestDispatcher;

class WellFormedRequestFilterTests {

    private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/v1/things");
    private final MockFilterChain chain = new MockFilterChain();

    @ParameterizedTest
    @ValueSource(strings = {"a=b", "a", "a=", "", "a=%D0%A1&b=c"})
    void letsWellFormedQueriesPass(String query) throws Exception {
        request.setQueryString(query);

        assertThat(filter().getStatus()).isEqualTo(200);
        assertThat(chain.getRequest()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=", "=a", "a=b&=c", "a=%FF", "a=%00"})
    void refusesOthersAsAProblem(String query) throws Exception {
        request.setQueryString(query);

        MockHttpServletResponse response = filter();

        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(response.getContentType()).isEqualTo("application/problem+json");
        assertThat(response.getContentAsString()).contains("urn:fitconnect:problem:invalid-request");
        assertThat(chain.getRequest()).isNull();
    }

    @Test
    void namesTheWellFormedPathOfAMalformedQuery() throws Exception {
        request.setRequestURI("/api/v1/trainings");
        request.setQueryString("a=%FF");

        assertThat(filter().getContentAsString()).contains("\"instance\":\"/api/v1/trainings\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/%FF", "/api/v1/%", "/api/v1/%00", "/api/v1/a%0Ab"})
    void refusesAPathThatCannotBeDecoded(String path) throws Exception {
        request.setRequestURI(path);

        assertThat(filter().getStatus()).isEqualTo(400);
        assertThat(chain.getRequest()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/x-www-form-urlencoded;charset=UTF-8", "Application/X-WWW-Form-URLEncoded"})
    void refusesAFormWithAZeroByte(String type) throws Exception {
        request.setContentType(type);
        request.setParameter("name", "a\u0000b");

        assertThat(filter().getStatus()).isEqualTo(400);
    }

    @Test
    void refusesAFormThatBeginsWithAZeroByte() throws Exception {
        request.setContentType("application/x-www-form-urlencoded");
        request.setParameter("name", "\u0000b");

        assertThat(filter().getStatus()).isEqualTo(400);
    }

    @Test
    void refusesAFormWithAZeroByteInAName() throws Exception {
        request.setContentType("application/x-www-form-urlencoded");
        request.setParameter("na\u0000me", "ab");

        assertThat(filter().getStatus()).isEqualTo(400);
    }

    @Test
    void letsAnOrdinaryFormPass() throws Exception {
        request.setContentType("application/x-www-form-urlencoded");
        request.setParameter("name", "ab");

        assertThat(filter().getStatus()).isEqualTo(200);
        assertThat(chain.getRequest()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 413})
    void refusesAFormThatTheServerRefuses(int status) throws Exception {
        MockHttpServletRequest malformed = new MockHttpServletRequest("POST", "/login") {
            @Override
            public Map<String, String[]> getParameterMap() {
                throw new InvalidParameterException("bad escape or too large", status);
            }
        };
        malformed.setContentType("application/x-www-form-urlencoded");
        MockHttpServletResponse response = new MockHttpServletResponse();

        new WellFormedRequestFilter(true).doFilter(malformed, response, chain);

        assertThat(response.getStatus()).isEqualTo(status);
    }

    /** Of a query too; those of a multipart are read where it is allowed. */
    @ParameterizedTest
    @CsvSource({", 400", "application/json, 400", "Multipart/form-data;boundary=x, 200"})
    void refusesAQueryWithMoreParametersThanTheServerReads(@Nullable String type, int status) throws Exception {
        MockHttpServletRequest crowded = new MockHttpServletRequest("POST", "/cart") {
            @Override
            public Map<String, String[]> getParameterMap() {
                throw new InvalidParameterException("too many", 400);
            }
        };
        crowded.setQueryString("a=b");
        crowded.setContentType(type);
        MockHttpServletResponse response = new MockHttpServletResponse();

        new WellFormedRequestFilter(false).doFilter(crowded, response, chain);

        assertThat(response.getStatus()).isEqualTo(status);
    }

    @Test
    void readsNoFormOfAnotherType() throws Exception {
        request.setContentType("application/octet-stream");
        request.setParameter("name", "a\u0000b");

        assertThat(filter().getStatus()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "'text/html,application/xhtml+xml,*/*;q=0.8', true, true",
        "Text/HTML, true, true",
        "'text/html,application/xhtml+xml,*/*;q=0.8', false, false",
        "*/*, true, false",
        "application/json, true, false",
        ", true, false"
    })
    void showsThePageToBrowsersWhereThereAreAny(@Nullable String accepted, boolean hasPages, boolean isPage)
            throws Exception {
        request.setQueryString("a=%FF");
        if (accepted != null) {
            request.addHeader("Accept", accepted);
        }
        MockHttpServletResponse response = new MockHttpServletResponse();

        new WellFormedRequestFilter(hasPages).doFilter(request, response, chain);

        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(response.getForwardedUrl()).isEqualTo(isPage ? "/error" : null);
        assertThat(response.getContentType()).isEqualTo(isPage ? null : "application/problem+json");
    }

    @Test
    void tellsThePageTheStatusAndHidesTheParameters() throws Exception {
        List<ServletRequest> forwarded = new ArrayList<>();
        MockHttpServletRequest malformed = new MockHttpServletRequest("POST", "/login") {
            @Override
            public RequestDispatcher getRequestDispatcher(String path) {
                return new MockRequestDispatcher(path) {
                    @Override
                    public void forward(ServletRequest request, ServletResponse response) {
                        forwarded.add(request);
                    }
                };
            }
        };
        malformed.addHeader("Accept", "text/html");
        malformed.setQueryString("a=%FF");

        new WellFormedRequestFilter(true).doFilter(malformed, new MockHttpServletResponse(), chain);

        assertThat(forwarded)
                .singleElement()
                .isInstanceOf(UnreadableRequest.class)
                .extracting(request -> request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                .isEqualTo(400);
    }

    @Test
    void speaksTheLanguageOfTheReader() throws Exception {
        request.setQueryString("a=%FF");
        request.addHeader("Accept-Language", "ru");

        assertThat(filter().getHeader("Content-Language")).isEqualTo("ru, en");
    }

    @Test
    void hidesFromThePageWhatCannotBeRead() {
        request.setQueryString("a=%FF");
        request.setParameter("a", "b");
        UnreadableRequest hidden = new UnreadableRequest(request);

        assertThat(hidden.getQueryString()).isNull();
        assertThat(hidden.getParameter("a")).isNull();
        assertThat(hidden.getParameterValues("a")).isNull();
        assertThat(hidden.getParameterMap()).isEmpty();
        assertThat(hidden.getParameterNames().hasMoreElements()).isFalse();
        assertThat(hidden.getMethod()).isEqualTo("GET");
    }

    private MockHttpServletResponse filter() throws ServletException, IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        new WellFormedRequestFilter(true).doFilter(request, response, chain);
        return response;
    }
}
