package io.fitconnect.gateway.token;

import java.util.List;
import org.springframework.stereotype.Component;

/** Which paths need a token: all of the API but the public ones of the settings. */
@Component
public final class ProtectedPaths {

    private static final String API = "/api/";

    private final List<String> open;

    ProtectedPaths(TokenSettings settings) {
        this.open = settings.publicPaths();
    }

    public boolean include(String path) {
        if (!path.startsWith(API)) {
            return false;
        }
        for (String prefix : open) {
            boolean covered = path.startsWith(prefix)
                    && (path.length() == prefix.length() || path.charAt(prefix.length()) == '/');
            if (covered) {
                return false;
            }
        }
        return true;
    }
}
