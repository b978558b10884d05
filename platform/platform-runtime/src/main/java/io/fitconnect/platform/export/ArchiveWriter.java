package io.fitconnect.platform.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;

/** Writes documents and files one after the other into a zip stream; holds one document at most in memory. */
public final class ArchiveWriter implements AutoCloseable {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*");

    private final ZipOutputStream zip;
    private final String folder;
    private final JsonMapper json;

    public ArchiveWriter(OutputStream target, String service, JsonMapper json) {
        this.zip = new ZipOutputStream(target, StandardCharsets.UTF_8);
        this.folder = service + '/';
        this.json = json;
    }

    /** Writes one JSON document. */
    public void document(String name, Object value) throws IOException {
        begin(name);
        zip.write(json.writeValueAsBytes(value));
        zip.closeEntry();
    }

    /** Writes one JSON array, document by document as the source hands them over. */
    public void documents(String name, DocumentSource source) throws IOException {
        begin(name);
        zip.write('[');
        boolean[] isFirst = {true};
        source.forEach(document -> {
            zip.write((isFirst[0] ? "\n" : ",\n").getBytes(StandardCharsets.UTF_8));
            isFirst[0] = false;
            zip.write(json.writeValueAsBytes(document));
        });
        zip.write("\n]\n".getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** Writes a text file, line by line as the source hands them over. */
    public void lines(String name, LineSource source) throws IOException {
        begin(name);
        source.forEach(line -> {
            zip.write(line.getBytes(StandardCharsets.UTF_8));
            zip.write('\n');
        });
        zip.closeEntry();
    }

    /** Copies one file. The caller closes the content. */
    public void file(String name, InputStream content) throws IOException {
        begin(name);
        content.transferTo(zip);
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Tells whether an archive may hold a file of this name. */
    public static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    /** Names have no place for "..", so that an archive unpacks into its own folder. */
    private void begin(String name) throws IOException {
        if (!isName(name)) {
            throw new IllegalArgumentException("A name in the archive has letters, digits, dots, hyphens: " + name);
        }
        zip.putNextEntry(new ZipEntry(folder + name));
    }

    /** Hands documents over one by one, such as the rows of a paged query. */
    @FunctionalInterface
    public interface DocumentSource {
        void forEach(DocumentSink sink) throws IOException;
    }

    /** Hands lines of text over one by one. */
    @FunctionalInterface
    public interface LineSource {
        void forEach(LineSink sink) throws IOException;
    }

    /** Takes one line. */
    @FunctionalInterface
    public interface LineSink {
        void accept(String line) throws IOException;
    }

    /** Takes one document. */
    @FunctionalInterface
    public interface DocumentSink {
        void accept(Object document) throws IOException;
    }
}
