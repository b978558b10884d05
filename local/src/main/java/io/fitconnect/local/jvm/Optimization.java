package io.fitconnect.local.jvm;

import java.util.List;

/**
 * How far the virtual machines of services and stores optimize. A start is mostly code that runs once: optimizing it is a third of a
 * start's work, so they stop early. For measuring, the variable {@code FITCONNECT_COMPILER} set to {@code full} has them optimize as they
 * do in production.
 */
public final class Optimization {

    private static final String COMPILER = "FITCONNECT_COMPILER";

    private Optimization() {}

    public static List<String> flags() {
        return "full".equals(System.getenv(COMPILER)) ? List.of() : List.of("-XX:TieredStopAtLevel=1");
    }
}
