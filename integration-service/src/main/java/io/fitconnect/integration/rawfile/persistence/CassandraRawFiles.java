package io.fitconnect.integration.rawfile.persistence;

import com.datastax.oss.driver.api.core.cql.PreparedStatement;
import io.fitconnect.integration.erasure.Erasable;
import io.fitconnect.integration.erasure.ErasureKind;
import io.fitconnect.integration.rawfile.RawFiles;
import io.fitconnect.integration.rawfile.StoredFile;
import io.fitconnect.platform.cassandra.WideRows;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.dao.DataRetrievalFailureException;
import org.springframework.stereotype.Repository;

/** Raw files in the table {@code raw_file_chunk}. */
@Repository
class CassandraRawFiles implements RawFiles, Erasable {

    static final int CHUNK_BYTES = 256 * 1024;
    private static final int CHUNKS_PER_PAGE = 8;

    private final WideRows rows;
    private final PreparedStatement insert;
    private final PreparedStatement select;
    private final PreparedStatement delete;

    CassandraRawFiles(WideRows rows) {
        this.rows = rows;
        this.insert = rows.prepare("insert into ${keyspace}.raw_file_chunk (file_id, chunk, content) values (?, ?, ?)");
        this.select = rows.prepare("select content from ${keyspace}.raw_file_chunk where file_id = ?");
        this.delete = rows.prepare("delete from ${keyspace}.raw_file_chunk where file_id = ?");
    }

    @Override
    public StoredFile store(UUID id, InputStream content) throws IOException {
        MessageDigest digest = sha256();
        long bytes = 0;
        int chunk = 0;
        for (byte[] part = next(content); part.length > 0; part = next(content)) {
            rows.write("raw-file-insert", insert.bind(id, chunk++, ByteBuffer.wrap(part)));
            digest.update(part);
            bytes += part.length;
        }
        return new StoredFile(HexFormat.of().formatHex(digest.digest()), bytes);
    }

    @Override
    public byte[] get(UUID id, long bytes) {
        ByteBuffer content = ByteBuffer.allocate(Math.toIntExact(bytes));
        rows.read("raw-file-select", select.bind(id).setPageSize(CHUNKS_PER_PAGE), row -> {
            ByteBuffer part = row.getByteBuffer("content");
            if (part != null && part.remaining() <= content.remaining()) {
                content.put(part);
            }
        });
        if (content.hasRemaining()) {
            throw new DataRetrievalFailureException("The raw file is not whole: " + id);
        }
        return content.array();
    }

    @Override
    public ErasureKind kind() {
        return ErasureKind.RAW_FILE;
    }

    @Override
    public void erase(UUID id) {
        rows.write("raw-file-delete", delete.bind(id));
    }

    private static byte[] next(InputStream content) throws IOException {
        return content.readNBytes(CHUNK_BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
