package io.fitconnect.local.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderDraftTests {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path parent;

    @Test
    void appearsWhenItIsComplete() throws IOException {
        var draft = new FolderDraft(parent.resolve("data"));
        Files.writeString(Files.createDirectory(draft.path()).resolve("file"), "");
        assertThat(draft.folder()).doesNotExist();

        draft.complete();

        assertThat(draft.folder()).isDirectoryContaining(file -> file.endsWith("file"));
        assertThat(draft.path()).doesNotExist();
    }

    @Test
    void forgetsWhatWasCutOff() throws IOException {
        var draft = new FolderDraft(parent.resolve("data"));
        Files.writeString(Files.createDirectory(draft.path()).resolve("half"), "");

        draft.clear();

        assertThat(parent).isEmptyDirectory();
    }
}
