package io.fitconnect.auth.registration.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.UUID;

/** The registration that this browser began. */
final class PendingRegistration {

    private static final String PROOF = PendingRegistration.class.getName() + ".proof";

    private PendingRegistration() {}

    static void keep(HttpServletRequest request, UUID proof) {
        request.getSession().setAttribute(PROOF, proof);
    }

    static Optional<UUID> find(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((UUID) session.getAttribute(PROOF));
    }

    /** Another tab may have begun another one. */
    static void forget(HttpServletRequest request, UUID proof) {
        if (find(request).filter(proof::equals).isPresent()) {
            request.getSession().removeAttribute(PROOF);
        }
    }
}
