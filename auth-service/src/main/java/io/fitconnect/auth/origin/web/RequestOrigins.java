package io.fitconnect.auth.origin.web;

import io.fitconnect.auth.origin.CoarseNetwork;
import io.fitconnect.auth.origin.DeviceName;
import io.fitconnect.auth.origin.Origin;
import io.fitconnect.auth.origin.Origins;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Reads the request that this thread answers. */
@Component
class RequestOrigins implements Origins {

    @Override
    public Origin current() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? of(attributes.getRequest())
                : Origin.UNKNOWN;
    }

    private static Origin of(HttpServletRequest request) {
        return new Origin(
                CoarseNetwork.of(request.getRemoteAddr()), DeviceName.of(request.getHeader(HttpHeaders.USER_AGENT)));
    }
}
