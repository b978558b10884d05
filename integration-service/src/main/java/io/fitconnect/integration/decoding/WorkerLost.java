package io.fitconnect.integration.decoding;

/** Every worker that claimed an import has ended without giving it back, as when memory runs out. */
final class WorkerLost extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WorkerLost() {
        super("The worker ended in every attempt");
    }
}
