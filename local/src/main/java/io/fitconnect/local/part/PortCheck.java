package io.fitconnect.local.part;

import java.util.Collection;

/** Refuses a start while another program listens on a port that a part needs. */
public final class PortCheck {

    private PortCheck() {}

    public static void requireFree(Collection<? extends Part> parts) {
        for (var part : parts) {
            for (var port : part.ports()) {
                requireFree(part.name(), port);
            }
        }
    }

    static void requireFree(String part, int port) {
        if (!Ports.isFree(port)) {
            var holder = PortHolder.find(port).orElse("a process of another user");
            throw new PartFailure(("port %d, which %s needs, is taken by %s; end that process, or start beside it with"
                            + " --port-offset 5000")
                    .formatted(port, part, holder));
        }
    }
}
