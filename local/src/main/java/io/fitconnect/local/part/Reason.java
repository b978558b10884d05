package io.fitconnect.local.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why a file could not be used, in words; the exceptions of the file system often have only the file as their message. */
public final class Reason {

    private Reason() {}

    public static String of(IOException failure) {
        if (failure instanceof FileSystemException e && e.getReason() == null) {
            return e.getFile() + words(e);
        }
        return String.valueOf(failure.getMessage());
    }

    public static String of(UncheckedIOException failure) {
        var cause = failure.getCause();
        return cause == null ? String.valueOf(failure.getMessage()) : of(cause);
    }

    private static String words(FileSystemException failure) {
        if (failure instanceof AccessDeniedException) {
            return " may not be used by this user";
        }
        if (failure instanceof NoSuchFileException) {
            return " is missing";
        }
        if (failure instanceof FileAlreadyExistsException) {
            return " is in the way";
        }
        return ": " + failure.getClass().getSimpleName();
    }
}
