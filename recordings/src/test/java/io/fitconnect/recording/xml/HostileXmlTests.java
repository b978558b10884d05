package io.fitconnect.recording.xml;

import static io.fitconnect.recording.ReadingSteps.codes;
import static io.fitconnect.recording.ReadingSteps.read;
import static io.fitconnect.recording.ReadingSteps.reasonFor;
import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.recording.ReadingWarning.Code;
import io.fitconnect.recording.UnreadableRecording.Reason;
import io.fitconnect.recording.sample.GpxFileBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileXmlTests {

    private static final String POINT =
            "<trk><trkseg><trkpt lat='46' lon='14'><time>2026-05-01T06:00:00Z</time></trkpt></trkseg></trk>";

    @Test
    void refusesADocumentType() {
        assertThat(reasonFor(file("<!DOCTYPE gpx>", POINT))).isEqualTo(Reason.UNSAFE_XML);
        assertThat(reasonFor(file("<!DOCTYPE gpx SYSTEM \"http://127.0.0.1:1/gpx.dtd\">", POINT)))
                .isEqualTo(Reason.UNSAFE_XML);
    }

    @Test
    void readsNoFileIntoAName(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "top secret");
        String entity = "<!DOCTYPE gpx [<!ENTITY secret SYSTEM \"" + secret.toUri() + "\">]>";
        assertThat(reasonFor(file(entity, "<trk><name>&secret;</name></trk>" + POINT)))
                .isEqualTo(Reason.UNSAFE_XML);
    }

    @Test
    void unfoldsNoBillionLaughs() {
        StringBuilder entities = new StringBuilder("<!DOCTYPE gpx [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            entities.append("<!ENTITY a" + i + " \"&a" + (i - 1) + ";&a" + (i - 1) + ";\">");
        }
        assertThat(reasonFor(file(entities + "]>", "<trk><name>&a29;</name></trk>" + POINT)))
                .isEqualTo(Reason.UNSAFE_XML);
    }

    @Test
    void acceptsThePredefinedEntities() {
        byte[] file = file("", "<trk><name>Up &amp; down &lt;3 &#233;</name>" + POINT.substring(5));
        assertThat(read(file).name()).isEqualTo("Up & down <3 \u00e9");
    }

    @Test
    void readsAnUnknownEntityAsItsText() {
        byte[] file = file("", "<trk><name>&secret;</name>" + POINT.substring(5));
        assertThat(read(file).name()).isEqualTo("&secret;");
    }

    @Test
    void mendsBareAmpersandsAndNamedLetters() {
        byte[] file = file("", "<trk><name>Espa&ntilde;a &amp; Up & down &euro;&#233;&</name>" + POINT.substring(5));
        assertThat(read(file).name()).isEqualTo("Espa\u00f1a & Up & down \u20ac\u00e9&");
    }

    @Test
    void mendsNothingInCommentsAndSections() {
        byte[] file = file(
                "<!-- Tom & Jerry -->",
                "<trk><name>a & <![CDATA[b & c &eacute; ]]><!-- & -->d & e</name>" + POINT.substring(5));
        assertThat(read(file).name()).isEqualTo("a & b & c &eacute; d & e");
    }

    @Test
    void mendsBeyondItsFirstBuffer() {
        byte[] file = file(
                "",
                ("<!--" + "x".repeat(8_150) + "&-->").repeat(3) + "<trk><name>" + "y &uuml; ".repeat(10) + "</name>"
                        + POINT.substring(5));
        assertThat(read(file).name()).isEqualTo("y \u00fc ".repeat(10).strip());
    }

    @Test
    void refusesADocumentTypeBesideTextToMend() {
        assertThat(reasonFor(
                        file("<!DOCTYPE gpx SYSTEM \"http://127.0.0.1:1/gpx.dtd\">", "<trk><name>&x</name></trk>")))
                .isEqualTo(Reason.UNSAFE_XML);
    }

    @Test
    void refusesDepth() {
        assertThat(reasonFor(file("", "<a>".repeat(100_000)))).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void refusesAnAttributeOfMegabytes() {
        assertThat(reasonFor(file("", "<trk name='" + "x".repeat(5 << 20) + "'/>")))
                .isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void refusesANameOfMegabytes() {
        assertThat(reasonFor(file("", "<" + "x".repeat(5 << 20) + "/>"))).isIn(Reason.TOO_LARGE, Reason.CORRUPT);
    }

    @Test
    void refusesACommentOfMegabytes() {
        assertThat(reasonFor(file("", "<!--" + "x".repeat(5 << 20) + "-->" + POINT)))
                .isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void refusesThousandsOfAttributes() {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < 50_000; i++) {
            attributes.append(" a").append(i).append("='1'");
        }
        assertThat(reasonFor(file("", "<trk" + attributes + "/>"))).isIn(Reason.TOO_LARGE, Reason.CORRUPT);
    }

    @Test
    void refusesThousandsOfNames() {
        StringBuilder elements = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            elements.append("<a").append(i).append("/><?b").append(i).append("?>");
        }
        assertThat(reasonFor(file("", elements.toString()))).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void keepsOnlyTheBeginningOfALongText() {
        byte[] file = file("", "<trk><name>" + "x".repeat(5 << 20) + "</name>" + POINT.substring(5));
        assertThat(read(file).name()).isEqualTo("x".repeat(200));
    }

    @Test
    void keepsWhatStandsBeforeACharacterThatXmlForbids() {
        assertThat(codes(read(file("", POINT + "<trk><name>\u0000</name></trk>"))))
                .containsExactly(Code.DATA_LOST);
    }

    @Test
    void passesOverInstructionsAndComments() {
        byte[] file = file("<?xml-stylesheet href='http://127.0.0.1:1/x.xsl'?><!-- made by hand -->", POINT);
        assertThat(read(file).streams().size()).isEqualTo(1);
    }

    private static byte[] file(String prologue, String content) {
        return new GpxFileBuilder()
                .head("<?xml version='1.0'?>" + prologue)
                .text(content)
                .build();
    }
}
