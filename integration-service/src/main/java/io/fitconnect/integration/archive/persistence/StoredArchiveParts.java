package io.fitconnect.integration.archive.persistence;

import io.fitconnect.integration.archive.Archive;
import io.fitconnect.integration.archive.ArchiveParts;
import io.fitconnect.integration.erasure.Erasable;
import io.fitconnect.integration.erasure.ErasureKind;
import io.fitconnect.platform.object.ObjectKey;
import io.fitconnect.platform.object.ObjectStore;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataRetrievalFailureException;
import org.springframework.stereotype.Repository;

/** Parts as objects, those of one archive in one folder. */
@Repository
class StoredArchiveParts implements ArchiveParts, Erasable {

    private static final int AT_ONCE = 1_000;

    private final ObjectStore objects;

    StoredArchiveParts(ObjectStore objects) {
        this.objects = objects;
    }

    @Override
    public long store(UUID archive, int part, InputStream content, int most) throws IOException {
        return objects.put(keyOf(archive, part), content, most).bytes();
    }

    @Override
    public InputStream open(UUID archive, long offset, long length) {
        return new Parts(archive, offset, Math.max(0, length));
    }

    @Override
    public ErasureKind kind() {
        return ErasureKind.ARCHIVE;
    }

    @Override
    public void erase(UUID archive) {
        List<ObjectKey> some;
        do {
            some = objects.list(folderOf(archive), null, AT_ONCE);
            some.forEach(objects::delete);
        } while (some.size() == AT_ONCE);
    }

    private static String folderOf(UUID archive) {
        return "import-archive/" + archive + "/";
    }

    private static ObjectKey keyOf(UUID archive, int part) {
        return new ObjectKey(folderOf(archive) + "%04d".formatted(part));
    }

    /** Some bytes of an archive; a part is opened when its turn comes. */
    private final class Parts extends InputStream {

        private final UUID archive;
        private long offset;
        private long left;
        private @Nullable InputStream part;

        private Parts(UUID archive, long offset, long length) {
            this.archive = archive;
            this.offset = offset;
            this.left = length;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int start, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            while (left > 0) {
                InputStream open = part == null ? openPart() : part;
                int read = read(open, buffer, start, (int) Math.min(length, left));
                if (read > 0) {
                    offset += read;
                    left -= read;
                    return read;
                }
                if (offset % Archive.PART_BYTES != 0) {
                    return -1; // the end of the last one
                }
                close();
            }
            return -1;
        }

        /** A store that breaks off is no damage of the archive. */
        private int read(InputStream open, byte[] buffer, int start, int length) {
            try {
                return open.read(buffer, start, length);
            } catch (IOException brokenOff) {
                throw new DataAccessResourceFailureException(
                        "A part of the archive " + archive + " could not be read to its end", brokenOff);
            }
        }

        private InputStream openPart() {
            int number = (int) (offset / Archive.PART_BYTES);
            long within = offset % Archive.PART_BYTES;
            InputStream opened = objects.open(
                            keyOf(archive, number), within, Math.min(left, Archive.PART_BYTES - within))
                    .orElseThrow(() -> new DataRetrievalFailureException(
                            "There is no part " + number + " of the archive " + archive));
            part = opened;
            return opened;
        }

        @Override
        public void close() throws IOException {
            InputStream open = part;
            part = null;
            if (open != null) {
                open.close();
            }
        }
    }
}
