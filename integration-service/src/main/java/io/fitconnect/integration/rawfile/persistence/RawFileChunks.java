package io.fitconnect.integration.rawfile.persistence;

import com.datastax.oss.driver.api.core.cql.PreparedStatement;
import com.datastax.oss.driver.api.core.cql.Row;
import com.datastax.oss.protocol.internal.util.Bytes;
import io.fitconnect.platform.cassandra.WideRows;
import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.stereotype.Repository;

/** Raw files from before the object store, in the table {@code raw_file_chunk}; none is added. */
@Repository
class RawFileChunks {

    private static final int CHUNKS_PER_PAGE = 8;

    private final WideRows rows;
    private final PreparedStatement select;
    private final PreparedStatement selectFirst;
    private final PreparedStatement selectAny;
    private final PreparedStatement delete;

    RawFileChunks(WideRows rows) {
        this.rows = rows;
        this.select = rows.prepare("select content from ${keyspace}.raw_file_chunk where file_id = ?");
        this.selectFirst = rows.prepare("select chunk from ${keyspace}.raw_file_chunk where file_id = ? limit 1");
        this.selectAny = rows.prepare("select chunk from ${keyspace}.raw_file_chunk limit 1");
        this.delete = rows.prepare("delete from ${keyspace}.raw_file_chunk where file_id = ?");
    }

    Optional<byte[]> find(UUID id) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        AtomicBoolean found = new AtomicBoolean();
        rows.read("raw-file-select", select.bind(id).setPageSize(CHUNKS_PER_PAGE), row -> {
            found.set(true);
            content.writeBytes(contentOf(row));
        });
        return found.get() ? Optional.of(content.toByteArray()) : Optional.empty();
    }

    boolean exists(UUID id) {
        AtomicBoolean found = new AtomicBoolean();
        rows.read("raw-file-exists", selectFirst.bind(id), row -> found.set(true));
        return found.get();
    }

    boolean isEmpty() {
        AtomicBoolean found = new AtomicBoolean();
        rows.read("raw-file-any", selectAny.bind(), row -> found.set(true));
        return !found.get();
    }

    void delete(UUID id) {
        rows.write("raw-file-delete", delete.bind(id));
    }

    private static byte[] contentOf(Row row) {
        return Bytes.getArray(row.getByteBuffer("content"));
    }
}
