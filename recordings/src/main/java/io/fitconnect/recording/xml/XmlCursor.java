package io.fitconnect.recording.xml;

import io.fitconnect.recording.ReadingLimits;
import io.fitconnect.recording.UnreadableRecording;
import io.fitconnect.recording.UnreadableRecording.Reason;
import java.util.Arrays;
import java.util.function.Function;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Walks through an XML file element by element. Names are local names. A file that breaks off or breaks the rules of XML
 * simply ends there: {@link #brokenAtLine()} says so.
 */
public final class XmlCursor {

    private static final int MOST_NAMES = 1_000;

    private final ReadingLimits limits;
    private final NameTable<String> localNames = new NameTable<>(this::newName);
    private final GuardedReader input;
    private final @Nullable MendingReader mending;
    private final XMLStreamReader stream;
    private final TimeParser times = new TimeParser();
    private final String[] path;
    private int depth;
    private String element = "";
    private boolean starts;
    private String[] attributeNames = new String[16];
    private int attributes;
    private char[] text = new char[256];
    private int textLength;
    private int brokenAtLine;

    private XmlCursor(byte[] content, ReadingLimits limits, boolean mend) {
        this.limits = limits;
        this.path = new String[limits.xmlDepth()];
        this.mending = mend ? new MendingReader(XmlText.of(content).reader()) : null;
        this.input =
                new GuardedReader(mending == null ? XmlText.of(content).reader() : mending, limits.xmlTextCharacters());
        this.stream = SafeXml.reader(input);
    }

    /**
     * Reads a file to its end. One that breaks is read once more with its bare ampersands and undeclared entities mended.
     *
     * @param reading goes through all steps
     */
    public static <T> T read(byte[] content, ReadingLimits limits, Function<XmlCursor, T> reading) {
        XmlCursor cursor = new XmlCursor(content, limits, false);
        T result = reading.apply(cursor);
        if (cursor.brokenAtLine > 0 && hasAmpersand(content)) {
            XmlCursor mended = new XmlCursor(content, limits, true);
            T again = reading.apply(mended);
            return mended.mending != null && mended.mending.hasMended() ? again : result;
        }
        return result;
    }

    private static boolean hasAmpersand(byte[] content) {
        for (byte each : content) {
            if (each == '&') {
                return true;
            }
        }
        return false;
    }

    /** Whether the file begins like XML with an element of this local name near its top. */
    public static boolean beginsWith(byte[] content, String element) {
        String head = XmlText.of(content).head();
        if (!head.startsWith("<")) {
            return false;
        }
        for (int at = head.indexOf(element); at > 0; at = head.indexOf(element, at + 1)) {
            int end = at + element.length();
            boolean ends = end < head.length() && (head.charAt(end) == '>' || Character.isWhitespace(head.charAt(end)));
            if (ends && (head.charAt(at - 1) == '<' || isPrefix(head, at - 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a tag with a prefix leads up to the colon here. */
    private static boolean isPrefix(String head, int colon) {
        int from = colon - 1;
        while (from > 0 && isNameCharacter(head.charAt(from))) {
            from--;
        }
        return head.charAt(colon) == ':' && from < colon - 1 && head.charAt(from) == '<';
    }

    private static boolean isNameCharacter(char character) {
        return Character.isLetterOrDigit(character) || character == '_' || character == '-' || character == '.';
    }

    /** Steps to the next start or end of an element; false at the end of the file, be it the right one or not. */
    public boolean next() {
        textLength = 0;
        try {
            while (stream.hasNext()) {
                int event = stream.next();
                input.eventFound();
                switch (event) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        begin();
                        return true;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        element = path[--depth];
                        starts = false;
                        return true;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> collect();
                    case XMLStreamConstants.DTD -> throw SafeXml.refusal();
                    case XMLStreamConstants.ENTITY_REFERENCE -> {
                        brokenAtLine = line();
                        return false;
                    }
                    case XMLStreamConstants.PROCESSING_INSTRUCTION -> localNames.get(stream.getPITarget());
                    default -> {
                        // Comments say nothing about an activity.
                    }
                }
            }
        } catch (XMLStreamException e) {
            brokenAtLine =
                    Math.max(1, e.getLocation() == null ? 1 : e.getLocation().getLineNumber());
        }
        return false;
    }

    private void begin() {
        if (depth == path.length) {
            throw new UnreadableRecording(
                    Reason.TOO_LARGE,
                    "The elements of the file are nested deeper than in any activity. Export it again.");
        }
        attributes = stream.getAttributeCount();
        if (attributes > attributeNames.length) {
            attributeNames = new String[attributes * 2];
        }
        for (int i = 0; i < attributes; i++) {
            attributeNames[i] = localNames.get(stream.getAttributeLocalName(i));
        }
        element = localNames.get(stream.getLocalName());
        path[depth++] = element;
        starts = true;
    }

    /** The parser never forgets a name, so there must not be too many. */
    private String newName(String name) {
        if (localNames.size() == MOST_NAMES) {
            throw new UnreadableRecording(
                    Reason.TOO_LARGE, "The file has more kinds of elements than any activity. Export it again.");
        }
        return name.substring(name.indexOf(':') + 1).intern();
    }

    /** Only a text right after the start of an element is that of an element. */
    private void collect() {
        if (!starts) {
            return;
        }
        int length = Math.min(limits.xmlTextCharacters() - textLength, stream.getTextLength());
        if (textLength + length > text.length) {
            text = Arrays.copyOf(text, Math.max(textLength + length, text.length * 2));
        }
        System.arraycopy(stream.getTextCharacters(), stream.getTextStart(), text, textLength, length);
        textLength += length;
    }

    /** Local name of the element that just began or ended. */
    public String element() {
        return element;
    }

    /** Whether the step is the start of its element. */
    public boolean starts() {
        return starts;
    }

    /** The element directly around the one that just began or ended, empty at the root. */
    public String parent() {
        int parent = starts ? depth - 2 : depth - 1;
        return parent < 0 ? "" : path[parent];
    }

    /** The text directly before the step: that of the element that just ended. */
    public String text() {
        int start = textStart();
        return new String(text, start, textEnd(start) - start).strip();
    }

    /** The same text as a number, NaN for anything else. */
    public double number() {
        int start = textStart();
        return Decimals.parse(text, start, textEnd(start));
    }

    /** The same text as a moment; false for anything else. */
    boolean readTime(TimeParser parser) {
        int start = textStart();
        return parser.parse(text, start, textEnd(start));
    }

    /** The parser of all times of this file, which keeps the last one. */
    TimeParser times() {
        return times;
    }

    private int textStart() {
        int start = 0;
        while (start < textLength && text[start] <= ' ') {
            start++;
        }
        return start;
    }

    private int textEnd(int start) {
        int end = textLength;
        while (end > start && text[end - 1] <= ' ') {
            end--;
        }
        return end;
    }

    /** Whether the step is somewhere within an element of this name; a start is within its own element, an end is not. */
    public boolean isWithin(String name) {
        for (int i = depth - 1; i >= 0; i--) {
            if (path[i].equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** An attribute of the element that just began, by its local name. */
    public @Nullable String attribute(String name) {
        for (int i = 0; i < attributes; i++) {
            if (name.equals(attributeNames[i])) {
                return stream.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The same as a number, NaN for anything else. */
    public double attributeNumber(String name) {
        String value = attribute(name);
        if (value == null || value.length() > text.length) {
            return Double.NaN;
        }
        value.getChars(0, value.length(), text, 0);
        return Decimals.parse(text, 0, value.length());
    }

    /** The line that was reached. */
    public int line() {
        return Math.max(1, stream.getLocation().getLineNumber());
    }

    /** The line at which the file stops to be XML, 0 when it is whole. */
    public int brokenAtLine() {
        return brokenAtLine;
    }
}
