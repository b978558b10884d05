package io.fitconnect.local;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** How far an export is, as auth-service's endpoint {@code exports} says it. */
record ExportStatus(String json) {

    private static final Pattern MISSING = Pattern.compile("\"missing\"\\s*:\\s*\\[([^\\]]*)]");

    boolean isReady() {
        return text("state").filter("ready"::equals).isPresent();
    }

    /** Says it in a sentence; the finished archive lies below the folder. */
    String line(Path folder) {
        if (isReady()) {
            return "the archive is ready: %s (%s bytes), kept until %s"
                    .formatted(
                            folder.resolve(text("object").orElse("")),
                            number("bytes").orElse("?"),
                            text("expiresAt").orElse("?"));
        }
        var missing = missing();
        return missing.isEmpty() ? "all services have answered, the archive is being made" : "waiting for " + missing;
    }

    private String missing() {
        var list = MISSING.matcher(json);
        return list.find() ? list.group(1).replace("\"", "").replace(",", ", ") : "";
    }

    private Optional<String> text(String member) {
        return find(member, "\"([^\"]*)\"");
    }

    private Optional<String> number(String member) {
        return find(member, "(\\d+)");
    }

    private Optional<String> find(String member, String value) {
        var found = Pattern.compile("\"" + member + "\"\\s*:\\s*" + value).matcher(json);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
