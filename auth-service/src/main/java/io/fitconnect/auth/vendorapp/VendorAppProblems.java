package io.fitconnect.auth.vendorapp;

import io.fitconnect.platform.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Why an application is not registered, changed or approved. */
final class VendorAppProblems {

    static final ProblemType UNSAFE_REDIRECT_URI =
            new ProblemType("unsafe-redirect-uri", VendorAppText.UNSAFE_REDIRECT_URI, HttpStatus.BAD_REQUEST);
    static final ProblemType UNSAFE_WEBSITE =
            new ProblemType("unsafe-website", VendorAppText.UNSAFE_WEBSITE, HttpStatus.BAD_REQUEST);
    static final ProblemType RESERVED_NAME =
            new ProblemType("reserved-name", VendorAppText.RESERVED_NAME, HttpStatus.BAD_REQUEST);
    static final ProblemType TOO_MANY_VENDOR_APPS =
            new ProblemType("too-many-vendor-apps", VendorAppText.TOO_MANY_VENDOR_APPS, HttpStatus.CONFLICT);

    static final ProblemType UNKNOWN_SCOPE =
            new ProblemType("unknown-scope", VendorAppText.UNKNOWN_SCOPE, HttpStatus.BAD_REQUEST);
    static final ProblemType NOTHING_TO_DECIDE =
            new ProblemType("nothing-to-decide", VendorAppText.NOTHING_TO_DECIDE, HttpStatus.CONFLICT);
    static final ProblemType NAME_TAKEN = new ProblemType("name-taken", VendorAppText.NAME_TAKEN, HttpStatus.CONFLICT);

    private VendorAppProblems() {}
}
