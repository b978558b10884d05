package io.fitconnect.auth.vendorapp;

import io.fitconnect.platform.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Why an application is not registered. */
final class VendorAppProblems {

    static final ProblemType UNSAFE_REDIRECT_URI =
            new ProblemType("unsafe-redirect-uri", VendorAppText.UNSAFE_REDIRECT_URI, HttpStatus.BAD_REQUEST);
    static final ProblemType UNSAFE_WEBSITE =
            new ProblemType("unsafe-website", VendorAppText.UNSAFE_WEBSITE, HttpStatus.BAD_REQUEST);
    static final ProblemType RESERVED_NAME =
            new ProblemType("reserved-name", VendorAppText.RESERVED_NAME, HttpStatus.BAD_REQUEST);
    static final ProblemType TOO_MANY_VENDOR_APPS =
            new ProblemType("too-many-vendor-apps", VendorAppText.TOO_MANY_VENDOR_APPS, HttpStatus.CONFLICT);

    private VendorAppProblems() {}
}
