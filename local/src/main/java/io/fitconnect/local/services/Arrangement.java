package io.fitconnect.local.services;

import java.util.Map;

/** How the services are spread over processes. */
public enum Arrangement {
    /** All but the gateway in one process: quick to start and small. */
    TOGETHER,
    /** One process each, as in production. */
    APART;

    /** Set to {@code yes} for one process per service, like the option {@code --processes}. */
    public static final String SETTING = "FITCONNECT_PROCESSES";

    public static Arrangement of(boolean processes, Map<String, String> environment) {
        return processes || "yes".equals(environment.get(SETTING)) ? APART : TOGETHER;
    }
}
