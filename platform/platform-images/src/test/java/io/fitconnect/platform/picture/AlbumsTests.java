package io.fitconnect.platform.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AlbumsTests {

    private static final UUID ID = UUID.fromString("019a5f3c-8d20-7c4e-9b1a-3f5d7e9a1c2b");
    private static final UUID OTHER_ID = UUID.fromString("019a5f3c-8d20-7c4e-8a1b-0c2d4e6f8a9b");

    private final AlbumPicture first = picture(ID, null);
    private final AlbumPicture second = picture(OTHER_ID, "Start");
    private final long version = Albums.versionOf(List.of(first, second));

    @Test
    void hasTheSameVersionUntilSomethingChanges() {
        assertThat(Albums.versionOf(List.of(picture(ID, null), picture(OTHER_ID, "Start"))))
                .isEqualTo(version)
                .isNotNegative();
    }

    @Test
    void hasAnotherVersionInAnotherOrder() {
        assertThat(Albums.versionOf(List.of(second, first))).isNotEqualTo(version);
    }

    @Test
    void hasAnotherVersionWithAnotherCaption() {
        assertThat(Albums.versionOf(List.of(first, picture(OTHER_ID, "Finish"))))
                .isNotEqualTo(version);
        assertThat(Albums.versionOf(List.of(first, picture(OTHER_ID, null)))).isNotEqualTo(version);
    }

    @Test
    void hasAnotherVersionWithoutAPicture() {
        assertThat(Albums.versionOf(List.of(first))).isNotEqualTo(version);
    }

    private static AlbumPicture picture(UUID id, @Nullable String caption) {
        return new AlbumPicture(id, caption, 800, 400, Instant.EPOCH);
    }
}
