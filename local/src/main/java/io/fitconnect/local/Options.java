package io.fitconnect.local;

import java.util.List;

/** The options that several commands have. */
final class Options {

    static final Option HOME = Option.withValue("home", "DIR", "the data folder, instead of .fitconnect");
    static final Option PORT_OFFSET =
            Option.withValue("port-offset", "N", "adds N to every port, for a platform beside the first");
    static final Option ONLY = Option.withValue("only", "A,B", "these services with the stores that they need");
    static final Option PROCESSES = Option.flag("processes", "one process per service, as in production");
    static final Option NO_BUILD = Option.flag("no-build", "runs what was built last");

    /** What says which platform is meant. */
    static final List<Option> PLATFORM = List.of(HOME, PORT_OFFSET);

    private Options() {}
}
