package io.fitconnect.platform.object;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * Objects in a bucket of S3, or of a store that speaks its protocol. Content of unknown length is first spooled to a
 * temporary file, because S3 wants the length before the content and a repeated request wants the content again.
 */
final class S3ObjectStore implements ObjectStore {

    private static final int RANGE_NOT_SATISFIABLE = 416;
    private static final String CONTENT_TYPE = "application/octet-stream";

    /** The slowest upload that is waited for: 1 MiB a second. */
    private static final long SLOWEST_BYTES_A_SECOND = 1 << 20;

    private final S3Client s3;
    private final String bucket;
    private final String prefix;
    private final Duration callTimeout;
    private final Duration attemptTimeout;

    S3ObjectStore(S3Client s3, ObjectSettings.S3 settings) {
        this.s3 = s3;
        this.bucket = settings.bucket();
        this.prefix = settings.prefix();
        this.callTimeout = settings.callTimeout();
        this.attemptTimeout = settings.attemptTimeout();
    }

    @Override
    public StoredObject put(ObjectKey key, InputStream content, long maxBytes) throws IOException {
        try (SpoolFile spool = createSpool()) {
            StoredObject stored = spool(spool, content, maxBytes);
            Duration sending = Duration.ofSeconds(stored.bytes() / SLOWEST_BYTES_A_SECOND);
            ask(
                    "write",
                    () -> s3.putObject(
                            request -> request.bucket(bucket)
                                    .key(prefix + key.value())
                                    .overrideConfiguration(time -> time.apiCallTimeout(callTimeout.plus(sending))
                                            .apiCallAttemptTimeout(attemptTimeout.plus(sending))),
                            RequestBody.fromContentProvider(spool::content, stored.bytes(), CONTENT_TYPE)));
            return stored;
        } catch (UncheckedIOException e) {
            throw away("spool", e);
        }
    }

    private static SpoolFile createSpool() {
        try {
            return SpoolFile.create();
        } catch (IOException e) {
            throw away("spool", e);
        }
    }

    private static StoredObject spool(SpoolFile spool, InputStream content, long maxBytes) throws IOException {
        try (OutputStream file = spool.output()) {
            return ContentCopy.copy(content, file, maxBytes);
        }
    }

    @Override
    public Optional<InputStream> open(ObjectKey key) {
        return get(key, null);
    }

    @Override
    public Optional<InputStream> open(ObjectKey key, long offset, long length) {
        ObjectRange.check(offset, length);
        long last = length > Long.MAX_VALUE - offset ? Long.MAX_VALUE : offset + length - 1;
        return get(key, "bytes=" + offset + "-" + last);
    }

    private Optional<InputStream> get(ObjectKey key, @Nullable String range) {
        GetObjectRequest request = GetObjectRequest.builder()
                .bucket(bucket)
                .key(prefix + key.value())
                .range(range)
                .build();
        return ask("read", () -> {
            try {
                return Optional.of(s3.getObject(request));
            } catch (NoSuchKeyException absent) {
                return Optional.empty();
            } catch (S3Exception refused) {
                if (refused.statusCode() == RANGE_NOT_SATISFIABLE) {
                    return Optional.of(InputStream.nullInputStream());
                }
                throw refused;
            }
        });
    }

    @Override
    public Optional<Long> findLength(ObjectKey key) {
        return ask("read", () -> {
            try {
                HeadObjectResponse head =
                        s3.headObject(request -> request.bucket(bucket).key(prefix + key.value()));
                return Optional.of(head.contentLength());
            } catch (NoSuchKeyException absent) {
                return Optional.empty();
            }
        });
    }

    @Override
    public void delete(ObjectKey key) {
        ask("delete", () -> s3.deleteObject(request -> request.bucket(bucket).key(prefix + key.value())));
    }

    @Override
    public List<ObjectKey> list(String prefix, @Nullable ObjectKey after, int limit) {
        ListRequest asked = new ListRequest(prefix, after, limit);
        ListObjectsV2Response page = ask(
                "list",
                () -> s3.listObjectsV2(request -> request.bucket(bucket)
                        .prefix(this.prefix + asked.prefix())
                        .startAfter(after == null ? null : this.prefix + after.value())
                        .maxKeys(asked.limit())));
        return page.contents().stream()
                .map(S3Object::key)
                .map(key -> new ObjectKey(key.substring(this.prefix.length())))
                .toList();
    }

    private static <T> T ask(String doing, Supplier<T> call) {
        try {
            return call.get();
        } catch (SdkException e) {
            throw away(doing, e);
        }
    }

    private static ObjectStoreAway away(String doing, Exception e) {
        return new ObjectStoreAway("The object store could not " + doing, e);
    }
}
