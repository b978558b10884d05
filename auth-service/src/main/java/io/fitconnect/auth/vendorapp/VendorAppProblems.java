package io.fitconnect.auth.vendorapp;

import io.fitconnect.platform.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Why an application is not registered. */
final class VendorAppProblems {

    static final ProblemType UNSAFE_REDIRECT_URI =
            new ProblemType("unsafe-redirect-uri", "The redirect URI is not safe", HttpStatus.BAD_REQUEST);
    static final ProblemType UNSAFE_WEBSITE =
            new ProblemType("unsafe-website", "The website's address is not safe", HttpStatus.BAD_REQUEST);
    static final ProblemType RESERVED_NAME =
            new ProblemType("reserved-name", "The name is reserved", HttpStatus.BAD_REQUEST);
    static final ProblemType TOO_MANY_VENDOR_APPS =
            new ProblemType("too-many-vendor-apps", "Too many applications", HttpStatus.CONFLICT);

    private VendorAppProblems() {}
}
