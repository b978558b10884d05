package io.fitconnect.local.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A folder that appears whole or not at all: it is filled under another name beside its place and then moved there. */
public record FolderDraft(Path folder) {

    public Path path() {
        return folder.resolveSibling(folder.getFileName() + ".draft");
    }

    /** Deletes what a start that was cut off has left. */
    public void clear() throws IOException {
        FolderTree.delete(path());
    }

    public void complete() throws IOException {
        Files.move(path(), folder, StandardCopyOption.ATOMIC_MOVE);
    }
}
