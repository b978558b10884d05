package io.fitconnect.recording.xml;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The characters of an XML file, without byte order mark and blanks before the first angle bracket. */
final class XmlText {

    private static final Pattern DECLARED_ENCODING =
            Pattern.compile("^\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,40})[\"']");
    private static final int HEAD = 16_384;

    private final byte[] content;
    private final Charset charset;
    private final int start;

    private XmlText(byte[] content, Charset charset, int start) {
        this.content = content;
        this.charset = charset;
        this.start = start;
    }

    static XmlText of(byte[] content) {
        if (startsWith(content, 0xFE, 0xFF)) {
            return new XmlText(content, StandardCharsets.UTF_16BE, 2);
        }
        if (startsWith(content, 0xFF, 0xFE)) {
            return new XmlText(content, StandardCharsets.UTF_16LE, 2);
        }
        if (startsWith(content, 0, '<')) {
            return new XmlText(content, StandardCharsets.UTF_16BE, 0);
        }
        if (startsWith(content, '<', 0)) {
            return new XmlText(content, StandardCharsets.UTF_16LE, 0);
        }
        int start = startsWith(content, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        Charset charset = start == 3 ? StandardCharsets.UTF_8 : null;
        while (start < content.length && Character.isWhitespace(content[start])) {
            start++;
        }
        return new XmlText(content, charset == null ? declared(content, start) : charset, start);
    }

    /** The beginning, to tell formats apart. */
    String head() {
        return new String(content, start, Math.min(HEAD, content.length - start), charset);
    }

    /** All characters; bytes that are none in this encoding come out as U+FFFD. */
    Reader reader() {
        return charset.equals(StandardCharsets.UTF_8)
                ? new Utf8Reader(content, start)
                : new InputStreamReader(new ByteArrayInputStream(content, start, content.length - start), charset);
    }

    /** The encoding that the file names. It is read byte by byte here, so one of two or four bytes cannot be true. */
    private static Charset declared(byte[] content, int start) {
        int length = Math.min(300, content.length - start);
        Matcher matcher = DECLARED_ENCODING.matcher(new String(content, start, length, StandardCharsets.ISO_8859_1));
        if (!matcher.find() || matcher.group(1).toUpperCase(Locale.ROOT).matches("(UTF|UCS|ISO-10646-UCS).*")) {
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(matcher.group(1));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }

    private static boolean startsWith(byte[] content, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= content.length || (content[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
