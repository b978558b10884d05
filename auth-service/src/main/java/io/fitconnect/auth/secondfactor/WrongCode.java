package io.fitconnect.auth.secondfactor;

/** The code is not right, or was used before; never says which. */
public final class WrongCode extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongCode() {
        super("The code is not right");
    }
}
