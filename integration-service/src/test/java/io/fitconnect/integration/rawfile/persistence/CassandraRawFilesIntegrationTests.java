package io.fitconnect.integration.rawfile.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fitconnect.integration.RunningService;
import io.fitconnect.integration.rawfile.StoredFile;
import io.fitconnect.platform.ids.Ids;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataRetrievalFailureException;

@RunningService
class CassandraRawFilesIntegrationTests {

    private final UUID id = Ids.next();

    @Autowired
    private CassandraRawFiles files;

    @Test
    void givesBackWhatWasStored() throws IOException {
        byte[] content = new byte[3 * CassandraRawFiles.CHUNK_BYTES + 17];
        new Random(1).nextBytes(content);

        StoredFile stored = files.store(id, new ByteArrayInputStream(content));

        assertThat(stored.bytes()).isEqualTo(content.length);
        assertThat(files.get(id, stored.bytes())).isEqualTo(content);
    }

    @Test
    void namesTheContentByItsDigest() throws IOException {
        assertThat(files.store(id, new ByteArrayInputStream("abc".getBytes(StandardCharsets.US_ASCII)))
                        .sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(files.store(id, InputStream.nullInputStream()))
                .isEqualTo(new StoredFile("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", 0));
    }

    @Test
    void doesNotTakeAPartForTheWhole() {
        InputStream broken = new SequenceInputStream(
                new ByteArrayInputStream(new byte[CassandraRawFiles.CHUNK_BYTES]), new BrokenOff());

        assertThatThrownBy(() -> files.store(id, broken)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> files.get(id, CassandraRawFiles.CHUNK_BYTES + 1L))
                .isInstanceOf(DataRetrievalFailureException.class);
    }

    @Test
    void forgetsWhatIsErased() throws IOException {
        files.store(id, new ByteArrayInputStream(new byte[10]));

        files.erase(id);
        files.erase(id);

        assertThatThrownBy(() -> files.get(id, 10)).isInstanceOf(DataRetrievalFailureException.class);
    }

    private static final class BrokenOff extends InputStream {

        @Override
        public int read() throws IOException {
            throw new IOException("broken off");
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            return read();
        }
    }
}
