package io.fitconnect.integration.rawfile.persistence;

import io.fitconnect.platform.cassandra.WideRows;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.UUID;

/** A raw file as releases before the object store have written it. */
final class FormerRawFile {

    private static final int CHUNK_BYTES = 256 * 1024;

    private FormerRawFile() {}

    static void write(WideRows rows, UUID id, byte[] content) {
        var insert = rows.prepare("insert into ${keyspace}.raw_file_chunk (file_id, chunk, content) values (?, ?, ?)");
        for (int chunk = 0; chunk * CHUNK_BYTES < content.length; chunk++) {
            var from = chunk * CHUNK_BYTES;
            var part = Arrays.copyOfRange(content, from, Math.min(content.length, from + CHUNK_BYTES));
            rows.write("former-raw-file", insert.bind(id, chunk, ByteBuffer.wrap(part)));
        }
    }
}
