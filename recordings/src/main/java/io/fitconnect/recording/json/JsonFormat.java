package io.fitconnect.recording.json;

import io.fitconnect.recording.FileFormat;
import io.fitconnect.recording.FormatReader;
import io.fitconnect.recording.ReadingLimits;
import io.fitconnect.recording.Recording;
import java.util.List;

/** Reads activities as JSON. */
public final class JsonFormat implements FormatReader {

    @Override
    public FileFormat format() {
        return FileFormat.JSON;
    }

    @Override
    public boolean recognises(byte[] content) {
        int at = content.length > 2 && (content[0] & 0xFF) == 0xEF && (content[1] & 0xFF) == 0xBB ? 3 : 0;
        while (at < content.length
                && (content[at] == ' ' || content[at] == '\n' || content[at] == '\r' || content[at] == '\t')) {
            at++;
        }
        return at < content.length && content[at] == '{';
    }

    @Override
    public List<Recording> read(byte[] content, ReadingLimits limits) {
        return List.of(JsonActivity.read(content, limits));
    }
}
