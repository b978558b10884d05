package io.fitconnect.integration.rawfile.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fitconnect.integration.RunningService;
import io.fitconnect.integration.rawfile.RawFiles;
import io.fitconnect.platform.cassandra.WideRows;
import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.object.ObjectStore;
import io.fitconnect.platform.object.ObjectTooLarge;
import io.fitconnect.platform.object.StoredObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataRetrievalFailureException;

@RunningService
class StoredRawFilesIntegrationTests {

    private final UUID id = Ids.next();
    private final byte[] content = new byte[3 * 256 * 1024 + 17];

    @Autowired
    private StoredRawFiles files;

    @Autowired
    private RawFileChunks chunks;

    @Autowired
    private WideRows rows;

    @Autowired
    private ObjectStore objects;

    StoredRawFilesIntegrationTests() {
        new Random(1).nextBytes(content);
    }

    @Test
    void giveBackWhatWasStored() throws IOException {
        StoredObject stored = files.store(id, new ByteArrayInputStream(content), content.length);

        assertThat(stored.bytes()).isEqualTo(content.length);
        assertThat(files.get(id, stored.bytes())).isEqualTo(content);
        assertThat(chunks.exists(id)).as("in Cassandra").isFalse();
    }

    @Test
    void nameTheContentByItsDigest() throws IOException {
        assertThat(files.store(id, new ByteArrayInputStream("abc".getBytes(StandardCharsets.US_ASCII)), 3)
                        .sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void keepNothingOfAFileThatIsTooLongOrBreaksOff() {
        InputStream broken = new SequenceInputStream(new ByteArrayInputStream(content), new BrokenOff());

        assertThatThrownBy(() -> files.store(id, broken, 1L << 30)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> files.store(id, new ByteArrayInputStream(content), content.length - 1))
                .isInstanceOf(ObjectTooLarge.class);
        assertThat(objects.findLength(StoredRawFiles.keyOf(id))).isEmpty();
    }

    @Test
    void doNotTakeAPartForTheWhole() throws IOException {
        files.store(id, new ByteArrayInputStream(content), content.length);

        assertThatThrownBy(() -> files.get(id, content.length + 1L)).isInstanceOf(DataRetrievalFailureException.class);
        assertThatThrownBy(() -> files.get(id, content.length - 1L)).isInstanceOf(DataRetrievalFailureException.class);
    }

    @Test
    void forgetWhatIsErased() throws IOException {
        files.store(id, new ByteArrayInputStream(content), content.length);

        files.erase(id);
        files.erase(id);

        assertThatThrownBy(() -> files.get(id, content.length)).isInstanceOf(DataRetrievalFailureException.class);
    }

    @Test
    void findAndForgetAFileFromBeforeTheObjectStore() {
        FormerRawFile.write(rows, id, content);

        assertThat(files.get(id, content.length)).isEqualTo(content);
        files.erase(id);

        assertThat(chunks.exists(id)).isFalse();
        assertThatThrownBy(() -> files.get(id, content.length)).isInstanceOf(DataRetrievalFailureException.class);
    }

    /** Between the look at the objects and the one at Cassandra the file was moved. */
    @Test
    void findAFileThatIsMovedMeanwhile() throws IOException {
        FormerRawFile.write(rows, id, content);
        RawFiles slow = new StoredRawFiles(objects, new RawFileChunks(rows) {
            @Override
            Optional<byte[]> find(UUID of) {
                put(content);
                chunks.delete(of);
                return super.find(of);
            }
        });

        assertThat(slow.get(id, content.length)).isEqualTo(content);
    }

    private void put(byte[] bytes) {
        try {
            objects.put(StoredRawFiles.keyOf(id), new ByteArrayInputStream(bytes), bytes.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
