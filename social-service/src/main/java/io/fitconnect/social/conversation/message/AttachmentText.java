package io.fitconnect.social.conversation.message;

import io.fitconnect.platform.json.WireName;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Attachments in one column: {@code training:<id>,group-training:<id>}. */
public final class AttachmentText {

    private static final String BETWEEN = ",";
    private static final char BEHIND_KIND = ':';

    private AttachmentText() {}

    /** Null where there are none. */
    public static @Nullable String write(List<Attachment> attachments) {
        return attachments.isEmpty()
                ? null
                : attachments.stream()
                        .map(each -> WireName.of(each.kind()) + BEHIND_KIND + each.id())
                        .collect(Collectors.joining(BETWEEN));
    }

    /** Leaves out kinds that only a newer version knows. */
    public static List<Attachment> read(@Nullable String column) {
        return column == null
                ? List.of()
                : Arrays.stream(column.split(BETWEEN, -1))
                        .flatMap(part ->
                                WireName.find(AttachmentKind.class, part.substring(0, part.indexOf(BEHIND_KIND)))
                                        .map(kind -> new Attachment(
                                                kind, UUID.fromString(part.substring(part.indexOf(BEHIND_KIND) + 1))))
                                        .stream())
                        .toList();
    }
}
