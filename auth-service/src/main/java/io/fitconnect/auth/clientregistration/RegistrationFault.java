package io.fitconnect.auth.clientregistration;

import org.springframework.http.HttpStatus;

/** Why a registration is refused, in the words of RFC 7591, section 3.2.2, and RFC 6750, section 3.1. */
enum RegistrationFault {
    INVALID_REDIRECT_URI(HttpStatus.BAD_REQUEST),
    INVALID_CLIENT_METADATA(HttpStatus.BAD_REQUEST),
    INVALID_SOFTWARE_STATEMENT(HttpStatus.BAD_REQUEST),
    INVALID_TOKEN(HttpStatus.UNAUTHORIZED),
    ACCESS_DENIED(HttpStatus.FORBIDDEN);

    private final HttpStatus status;

    RegistrationFault(HttpStatus status) {
        this.status = status;
    }

    HttpStatus status() {
        return status;
    }
}
