package io.fitconnect.local.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;

/** Refuses a start on a disk that the stores would soon fill. */
public record DiskCheck(long neededMebibytes) {

    public static final String SETTING = "FITCONNECT_FREE_SPACE_MIB";

    private static final long DEFAULT_MEBIBYTES = 1024;
    private static final long FULL_MEBIBYTES = 16;
    private static final long MEBIBYTE = 1024 * 1024;

    public static DiskCheck of(Map<String, String> environment) {
        var setting = environment.getOrDefault(SETTING, Long.toString(DEFAULT_MEBIBYTES));
        try {
            return new DiskCheck(Long.parseLong(setting));
        } catch (NumberFormatException e) {
            throw new PartFailure(SETTING + "=" + setting + " is not a number of mebibytes", e);
        }
    }

    public void requireSpace(Home home) {
        require(home, freeMebibytes(home));
    }

    /** The failure, with the full disk as its likely reason: on such a disk the log may be empty. */
    public static PartFailure explain(PartFailure failure, Home home) {
        var free = freeMebibytes(home);
        return free > FULL_MEBIBYTES
                ? failure
                : new PartFailure(
                        "%s (%s has only %d MiB free)".formatted(failure.getMessage(), home.path(), free), failure);
    }

    private static long freeMebibytes(Home home) {
        try {
            return Files.getFileStore(home.folder(".")).getUsableSpace() / MEBIBYTE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void require(Home home, long freeMebibytes) {
        if (freeMebibytes < neededMebibytes) {
            throw new PartFailure(
                    "%s has %d MiB free and the platform needs %d MiB; free some, or choose another folder"
                                    .formatted(home.path(), freeMebibytes, neededMebibytes)
                            + " with --home (" + SETTING + " sets the limit)");
        }
    }
}
