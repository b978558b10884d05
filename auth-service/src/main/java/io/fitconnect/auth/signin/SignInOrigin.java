package io.fitconnect.auth.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * Where an attempt to sign in comes from.
 *
 * @param address the network address
 * @param request what the browser sent, by which it may be known; absent when there is none
 */
public record SignInOrigin(String address, Optional<HttpServletRequest> request) {

    public static SignInOrigin of(HttpServletRequest request) {
        return new SignInOrigin(request.getRemoteAddr(), Optional.of(request));
    }

    /** An address of which nothing else is known. */
    static SignInOrigin of(String address) {
        return new SignInOrigin(address, Optional.empty());
    }
}
