package io.fitconnect.local;

import io.fitconnect.local.part.Home;
import io.fitconnect.local.platform.Platform;
import io.fitconnect.local.services.Arrangement;
import io.fitconnect.local.services.PortPlan;
import io.fitconnect.local.stores.Installation;
import java.nio.file.Path;

/** Which platform a command means: the one in the checkout, unless home or ports say otherwise. */
final class PlatformChoice {

    private static final String DIRECTORY = "fitconnect.directory";
    private static final String FOLDER = ".fitconnect";

    private PlatformChoice() {}

    static Platform of(Arguments arguments) {
        var installation = Installation.ofWorkingDirectory();
        var offset = arguments.findNumber(Options.PORT_OFFSET).orElse(0);
        var home = arguments
                .find(Options.HOME)
                .map(path -> directory().resolve(path))
                .orElseGet(() -> usual(installation, offset));
        var arrangement = Arrangement.of(arguments.has(Options.PROCESSES), System.getenv());
        return new Platform(installation, new Home(home), new PortPlan(offset), arrangement);
    }

    /** A platform on other ports has data of its own. */
    private static Path usual(Installation installation, int offset) {
        var folder = installation.root().resolve(FOLDER);
        return offset == 0 ? folder : folder.resolve("beside").resolve(Integer.toString(offset));
    }

    /** Where the user stands; the script runs the launcher in the checkout. */
    static Path directory() {
        return Path.of(System.getProperty(DIRECTORY, "")).toAbsolutePath();
    }
}
