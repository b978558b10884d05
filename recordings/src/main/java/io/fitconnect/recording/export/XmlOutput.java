package io.fitconnect.recording.export;

import io.fitconnect.recording.SampleStream;
import io.fitconnect.recording.StreamKind;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes elements; names come with their prefix. Characters that XML cannot carry are left out. */
final class XmlOutput {

    private static final String FORBIDDEN = "[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

    private final XMLStreamWriter writer;

    private XmlOutput(XMLStreamWriter writer) {
        this.writer = writer;
    }

    /** Elements to be written. */
    interface Body {

        void write(XmlOutput output) throws XMLStreamException;
    }

    /** Writes a whole document. */
    static void document(OutputStream output, Body body) throws IOException {
        try {
            XMLStreamWriter writer =
                    XMLOutputFactory.newInstance().createXMLStreamWriter(output, StandardCharsets.UTF_8.name());
            writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            body.write(new XmlOutput(writer));
            writer.writeEndDocument();
            writer.flush();
        } catch (XMLStreamException e) {
            throw new IOException("The document could not be written", e);
        }
    }

    void element(String name, Body body) throws XMLStreamException {
        writer.writeStartElement(name);
        body.write(this);
        writer.writeEndElement();
    }

    void attribute(String name, String value) throws XMLStreamException {
        writer.writeAttribute(name, value.replaceAll(FORBIDDEN, ""));
    }

    /** An element with this text, unless there is none. */
    void text(String name, @Nullable Object value) throws XMLStreamException {
        if (value != null) {
            writer.writeStartElement(name);
            writer.writeCharacters(value.toString().replaceAll(FORBIDDEN, ""));
            writer.writeEndElement();
        }
    }

    /** A value in its kind's unit, to the last digit that is kept; null when missing. */
    static @Nullable String decimal(@Nullable SampleStream stream, int index) {
        return stream == null || !stream.has(index) ? null : decimal(stream.kind(), stream.fixedPoint(index));
    }

    private static String decimal(StreamKind kind, int fixedPoint) {
        return BigDecimal.valueOf(fixedPoint)
                .divide(BigDecimal.valueOf(kind.stepsPerUnit()))
                .toPlainString();
    }

    static @Nullable String whole(@Nullable SampleStream stream, int index) {
        return stream == null || !stream.has(index) ? null : String.valueOf(Math.round(stream.get(index)));
    }
}
