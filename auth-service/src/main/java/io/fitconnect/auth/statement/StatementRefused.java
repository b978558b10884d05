package io.fitconnect.auth.statement;

/** The client did not accept a statement. */
final class StatementRefused extends Exception {

    private static final long serialVersionUID = 1L;

    StatementRefused(String name, String clientId, int status) {
        super("Client " + clientId + " answered a " + name + " with " + status);
    }
}
