package io.fitconnect.auth.clientregistration;

/** A registration that is refused; its message is shown to the client. */
final class RegistrationRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final RegistrationFault fault;

    RegistrationRefused(RegistrationFault fault, String explanation) {
        super(explanation, null, false, false);
        this.fault = fault;
    }

    RegistrationFault fault() {
        return fault;
    }

    String explanation() {
        return String.valueOf(getMessage());
    }
}
