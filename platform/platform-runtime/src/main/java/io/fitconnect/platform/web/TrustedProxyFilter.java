package io.fitconnect.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.web.filter.ForwardedHeaderFilter;
import org.springframework.web.filter.GenericFilterBean;

/**
 * Takes client, scheme and host from forwarded headers when the gateway sent them, and removes them when anybody else did: who
 * reaches a service past the gateway would choose the address that limits count by.
 */
final class TrustedProxyFilter extends GenericFilterBean {

    private final List<IpAddressMatcher> proxies;
    private final ForwardedHeaderFilter taking = new ForwardedHeaderFilter();
    private final ForwardedHeaderFilter removing = new ForwardedHeaderFilter();

    TrustedProxyFilter(TrustedProxySettings settings) {
        this.proxies =
                settings.trustedProxies().stream().map(IpAddressMatcher::new).toList();
        removing.setRemoveOnly(true);
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        ForwardedHeaderFilter filter = isTrusted(http.getRemoteAddr()) ? taking : removing;
        filter.doFilter(http, (HttpServletResponse) response, chain);
    }

    private boolean isTrusted(String address) {
        return proxies.stream().anyMatch(proxy -> proxy.matches(address));
    }
}
