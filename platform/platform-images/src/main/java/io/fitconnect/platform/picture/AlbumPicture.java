package io.fitconnect.platform.picture;

import io.fitconnect.platform.text.TextRule;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One picture of an album.
 *
 * @param id      names it for ever; another picture has another id
 * @param caption one line in its athlete's words
 * @param width   of the large size, in pixels
 * @param height  of the large size, in pixels
 */
public record AlbumPicture(UUID id, @Nullable String caption, int width, int height, Instant addedAt) {

    public static final int MAX_CAPTION_LENGTH = 200;

    private static final TextRule CAPTION = TextRule.line(MAX_CAPTION_LENGTH);

    /** The caption as it is kept; refused with 400 when it is not one line of this length. */
    public static @Nullable String requireCaption(@Nullable String caption) {
        return CAPTION.requireOrNull("caption", caption);
    }
}
