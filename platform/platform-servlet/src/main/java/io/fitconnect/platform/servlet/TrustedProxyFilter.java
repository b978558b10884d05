package io.fitconnect.platform.servlet;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.web.filter.ForwardedHeaderFilter;
import org.springframework.web.filter.GenericFilterBean;

/**
 * Takes client, scheme and host from forwarded headers when the gateway sent them, and removes them when anybody else did: who
 * reaches a service past the gateway would choose the address that limits count by.
 */
final class TrustedProxyFilter extends GenericFilterBean {

    /** The form of a host's name or address; addresses that are made of another text fail wherever one is made. */
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+]");

    private static final String PASSED = TrustedProxyFilter.class.getName() + ".passed";

    private final List<IpAddressMatcher> proxies;
    private final ForwardedHeaderFilter taking = new ForwardedHeaderFilter();
    private final ForwardedHeaderFilter removing = new ForwardedHeaderFilter();

    /** Makes no address of what the proxy says about the host where redirects are relative. */
    TrustedProxyFilter(TrustedProxySettings settings, boolean relativeRedirects) {
        this.proxies =
                settings.trustedProxies().stream().map(IpAddressMatcher::new).toList();
        taking.setRelativeRedirects(relativeRedirects);
        removing.setRemoveOnly(true);
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        ForwardedHeaderFilter filter = isTrusted(http.getRemoteAddr()) && !isRefused(http) ? taking : removing;
        filter.doFilter(http, (HttpServletResponse) response, (told, answer) -> {
            if (HOST.matcher(told.getServerName()).matches()) {
                http.setAttribute(PASSED, true);
                chain.doFilter(told, answer);
            } else {
                ((HttpServletResponse) answer).sendError(HttpStatus.BAD_REQUEST.value());
            }
        });
    }

    /** Whether the error that is shown is that of the headers, which were refused with 400: they would be refused once more. */
    private static boolean isRefused(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.ERROR && request.getAttribute(PASSED) == null;
    }

    private boolean isTrusted(String address) {
        return proxies.stream().anyMatch(proxy -> proxy.matches(address));
    }
}
