package io.fitconnect.local.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class ReasonTests {

    @Test
    void saysInWordsWhatTheFileSystemSaysByTheKindOfItsException() {
        assertThat(Reason.of(new AccessDeniedException("data"))).isEqualTo("data may not be used by this user");
        assertThat(Reason.of(new NoSuchFileException("data"))).isEqualTo("data is missing");
    }

    @Test
    void keepsWhatIsAlreadyInWords() {
        assertThat(Reason.of(new IOException("No space left on device"))).isEqualTo("No space left on device");
        assertThat(Reason.of(new FileSystemException("data", null, "No space left on device")))
                .isEqualTo("data: No space left on device");
        assertThat(Reason.of(new UncheckedIOException(new NoSuchFileException("data"))))
                .isEqualTo("data is missing");
    }
}
