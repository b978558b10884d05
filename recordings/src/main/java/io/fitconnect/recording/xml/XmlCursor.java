package io.fitconnect.recording.xml;

import io.fitconnect.recording.ReadingLimits;
import io.fitconnect.recording.UnreadableRecording;
import io.fitconnect.recording.UnreadableRecording.Reason;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
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
    private final Set<String> names = new HashSet<>();
    private final GuardedReader input;
    private final XMLStreamReader stream;
    private final Deque<String> path = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private int brokenAtLine;

    private XmlCursor(byte[] content, ReadingLimits limits) {
        this.limits = limits;
        this.input = new GuardedReader(XmlText.of(content).reader(), limits.xmlTextCharacters());
        this.stream = SafeXml.reader(input);
    }

    public static XmlCursor of(byte[] content, ReadingLimits limits) {
        return new XmlCursor(content, limits);
    }

    /** Whether the file begins like XML with an element of this local name near its top. */
    public static boolean beginsWith(byte[] content, String element) {
        String head = XmlText.of(content).head();
        return head.startsWith("<")
                && Pattern.compile("<([A-Za-z0-9_.-]{1,40}:)?" + element + "[\\s>]")
                        .matcher(head)
                        .find();
    }

    /** Steps to the next start or end of an element; null at the end, be it the right one or not. */
    public @Nullable XmlStep next() {
        text.setLength(0);
        try {
            while (stream.hasNext()) {
                int event = stream.next();
                input.eventFound();
                switch (event) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        return begin();
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        return new XmlStep(path.pop(), false);
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> collect();
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw SafeXml.refusal();
                    case XMLStreamConstants.PROCESSING_INSTRUCTION -> countName(stream.getPITarget());
                    default -> {
                        // Comments say nothing about an activity.
                    }
                }
            }
        } catch (XMLStreamException e) {
            brokenAtLine =
                    Math.max(1, e.getLocation() == null ? 1 : e.getLocation().getLineNumber());
        }
        return null;
    }

    private XmlStep begin() {
        if (path.size() == limits.xmlDepth()) {
            throw new UnreadableRecording(
                    Reason.TOO_LARGE,
                    "The elements of the file are nested deeper than in any activity. Export it again.");
        }
        countName(stream.getLocalName());
        for (int i = 0; i < stream.getAttributeCount(); i++) {
            countName(stream.getAttributeLocalName(i));
        }
        path.push(localName(stream.getLocalName()));
        return new XmlStep(path.getFirst(), true);
    }

    /** The parser never forgets a name, so there must not be too many. */
    private void countName(String name) {
        if (names.add(name) && names.size() > MOST_NAMES) {
            throw new UnreadableRecording(
                    Reason.TOO_LARGE, "The file has more kinds of elements than any activity. Export it again.");
        }
    }

    private void collect() {
        int room = limits.xmlTextCharacters() - text.length();
        text.append(stream.getTextCharacters(), stream.getTextStart(), Math.min(room, stream.getTextLength()));
    }

    /** The text directly before the step: that of the element that just ended. */
    public String text() {
        return text.toString().strip();
    }

    /** Whether the current element stands somewhere within one of this name. */
    public boolean isWithin(String element) {
        return path.contains(element);
    }

    /** An attribute of the element that just began, by its local name. */
    public @Nullable String attribute(String name) {
        for (int i = 0; i < stream.getAttributeCount(); i++) {
            if (name.equals(localName(stream.getAttributeLocalName(i)))) {
                return stream.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The line at which the file stops to be XML, 0 when it is whole. */
    public int brokenAtLine() {
        return brokenAtLine;
    }

    private static String localName(String name) {
        return name.substring(name.indexOf(':') + 1);
    }
}
