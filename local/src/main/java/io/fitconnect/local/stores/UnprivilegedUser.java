package io.fitconnect.local.stores;

import io.fitconnect.local.part.Commands;
import io.fitconnect.local.part.PartFailure;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * PostgreSQL refuses to run as root. Root therefore runs it in a user namespace, where it has no name but keeps its files,
 * or, where namespaces are forbidden, as the user "nobody", who then owns the data folder and may pass through the folders
 * above it, if the system lets root grant that.
 */
enum UnprivilegedUser {
    CURRENT(""),
    NAMESPACE("unshare --user"),
    NOBODY_IN_ANY_FOLDER("setpriv --reuid=65534 --regid=65534 --clear-groups --no-new-privs"
            + " --securebits=+no_setuid_fixup --inh-caps=+dac_override --ambient-caps=+dac_override"),
    NOBODY("setpriv --reuid=65534 --regid=65534 --clear-groups --no-new-privs");

    private static final Duration PROBE = Duration.ofSeconds(30);

    private final String prefix;

    UnprivilegedUser(String prefix) {
        this.prefix = prefix;
    }

    static UnprivilegedUser choose() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return CURRENT;
        }
        for (var way : List.of(NAMESPACE, NOBODY_IN_ANY_FOLDER, NOBODY)) {
            if (way.works()) {
                return way;
            }
        }
        throw new PartFailure("PostgreSQL does not run as root and neither unshare nor setpriv works here;"
                + " start as an ordinary user");
    }

    List<String> command(List<String> command) {
        return Stream.concat(prefix.lines().flatMap(line -> Stream.of(line.split(" "))), command.stream())
                .toList();
    }

    /** Creates the folder so that this user may fill it. */
    void createFolder(Path folder) {
        if (!folder.toFile().mkdirs() && !folder.toFile().isDirectory()) {
            throw new PartFailure(folder + " cannot be created");
        }
        own(folder);
    }

    /** Hands a folder over, also one that was filled when another way was open. */
    void own(Path folder) {
        if (this == CURRENT) {
            return;
        }
        var owner = this == NAMESPACE ? "0:0" : "65534:65534";
        if (!Commands.succeeds(List.of("chown", "-R", owner, folder.toString()), PROBE)) {
            throw new PartFailure("the owner of " + folder + " cannot be changed");
        }
        if (!Commands.succeeds(command(List.of("ls", folder.toString())), PROBE)) {
            throw new PartFailure(folder + " is out of reach for the user \"nobody\", as whom PostgreSQL must run here;"
                    + " choose another folder with --home or start as an ordinary user");
        }
    }

    private boolean works() {
        return Commands.succeeds(command(List.of("true")), PROBE);
    }
}
