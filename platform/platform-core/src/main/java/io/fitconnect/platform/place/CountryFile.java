package io.fitconnect.platform.place;

import com.maxmind.db.Reader;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A file of networks in the MaxMind DB format. Takes the flat record {@code {country_code: DE}} of free files and the nested one
 * {@code {country: {iso_code: DE}}} of MaxMind's own. The file is mapped into memory, so a look-up needs no access to the disk.
 */
public final class CountryFile implements Countries, Closeable {

    private static final Pattern CODE = Pattern.compile("[A-Z]{2}");

    private final Reader reader;

    private CountryFile(Reader reader) {
        this.reader = reader;
    }

    /** Fails when there is no such file, or when it has another format. */
    public static CountryFile open(Path file) {
        try {
            return new CountryFile(new Reader(file.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException("No file of networks can be read at " + file, e);
        }
    }

    @Override
    public Optional<String> find(InetAddress address) {
        try {
            return Optional.ofNullable(reader.get(address, Map.class))
                    .map(CountryFile::code)
                    .filter(code -> CODE.matcher(code).matches());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable String code(Map<?, ?> network) {
        Object flat = network.get("country_code");
        Object code =
                flat == null && network.get("country") instanceof Map<?, ?> country ? country.get("iso_code") : flat;
        return code instanceof String text ? text : null;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
