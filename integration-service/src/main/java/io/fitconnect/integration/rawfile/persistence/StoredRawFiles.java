package io.fitconnect.integration.rawfile.persistence;

import io.fitconnect.integration.erasure.Erasable;
import io.fitconnect.integration.erasure.ErasureKind;
import io.fitconnect.integration.rawfile.RawFiles;
import io.fitconnect.platform.object.ObjectKey;
import io.fitconnect.platform.object.ObjectStore;
import io.fitconnect.platform.object.StoredObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataRetrievalFailureException;
import org.springframework.stereotype.Repository;

/** Raw files as objects; those from before the object store are still found in Cassandra. */
@Repository
class StoredRawFiles implements RawFiles, Erasable {

    private final ObjectStore objects;
    private final RawFileChunks chunks;

    StoredRawFiles(ObjectStore objects, RawFileChunks chunks) {
        this.objects = objects;
        this.chunks = chunks;
    }

    /** Ends with two digits of the id's random part in front, so that a folder holds a 256th of all files. */
    static ObjectKey keyOf(UUID id) {
        String name = id.toString();
        return new ObjectKey("raw-file/" + name.substring(name.length() - 2) + "/" + name);
    }

    @Override
    public StoredObject store(UUID id, InputStream content, long maxBytes) throws IOException {
        return objects.put(keyOf(id), content, maxBytes);
    }

    @Override
    public byte[] get(UUID id, long bytes) {
        byte[] content = find(id).orElseThrow(() -> new DataRetrievalFailureException("There is no raw file " + id));
        if (content.length != bytes) {
            throw new DataRetrievalFailureException(
                    "The raw file " + id + " has " + content.length + " bytes instead of " + bytes);
        }
        return content;
    }

    @Override
    public InputStream open(UUID id) {
        return objects.open(keyOf(id))
                .or(() -> chunks.find(id).map(ByteArrayInputStream::new))
                .or(() -> objects.open(keyOf(id)))
                .orElseThrow(() -> new DataRetrievalFailureException("There is no raw file " + id));
    }

    /** Looks at the objects twice, since a file may be moved between the first look and that at the chunks. */
    Optional<byte[]> find(UUID id) {
        return read(id).or(() -> chunks.find(id)).or(() -> read(id));
    }

    private Optional<byte[]> read(UUID id) {
        return objects.open(keyOf(id)).map(content -> readAll(id, content));
    }

    private static byte[] readAll(UUID id, InputStream content) {
        try (content) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new DataAccessResourceFailureException("The raw file " + id + " could not be read to its end", e);
        }
    }

    @Override
    public ErasureKind kind() {
        return ErasureKind.RAW_FILE;
    }

    @Override
    public void erase(UUID id) {
        chunks.delete(id);
        objects.delete(keyOf(id));
    }
}
