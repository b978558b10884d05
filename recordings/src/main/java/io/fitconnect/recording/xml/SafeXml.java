package io.fitconnect.recording.xml;

import io.fitconnect.recording.UnreadableRecording;
import io.fitconnect.recording.UnreadableRecording.Reason;
import java.io.Reader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The parser of the JDK with everything turned off that could reach out or blow up. */
final class SafeXml {

    private SafeXml() {}

    static XMLStreamReader reader(Reader input) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw refusal();
        });
        try {
            return factory.createXMLStreamReader(input);
        } catch (XMLStreamException e) {
            throw new UnreadableRecording(Reason.CORRUPT, "The file is not XML. Export the activity again.", e);
        }
    }

    static UnreadableRecording refusal() {
        return new UnreadableRecording(
                Reason.UNSAFE_XML,
                "The file has a document type declaration or entities of its own, which no activity needs. Export it again.");
    }
}
