package io.fitconnect.auth.passkey;

/** A passkey's answer is not right; the cause tells why, the person only that it failed. */
public final class PasskeyRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PasskeyRefused(String reason) {
        super(reason);
    }

    PasskeyRefused(Throwable cause) {
        super("The passkey's answer was refused: " + cause.getClass().getSimpleName(), cause);
    }
}
