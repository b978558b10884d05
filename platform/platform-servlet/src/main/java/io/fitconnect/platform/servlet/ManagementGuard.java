package io.fitconnect.platform.servlet;

import io.fitconnect.platform.management.ManagementAccess;
import io.fitconnect.platform.management.ManagementRequest;
import io.fitconnect.platform.message.Languages;
import io.fitconnect.platform.problem.Refusal;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets requests to the management port pass that {@link ManagementAccess} allows. */
final class ManagementGuard extends OncePerRequestFilter {

    private final ManagementAccess access;

    ManagementGuard(ManagementAccess access) {
        this.access = access;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Refusal> refusal = access.findRefusal(new ManagementRequest(
                request.getMethod(),
                request.getHeader(HttpHeaders.HOST),
                request.getHeader(HttpHeaders.ORIGIN),
                request.getHeader("Sec-Fetch-Site"),
                InetAddress.getByName(request.getRemoteAddr()))); // an address, so no name is looked up
        if (refusal.isPresent()) {
            ProblemWriter.write(
                    refusal.get(), null, Languages.preferred(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)), response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
