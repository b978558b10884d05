package io.fitconnect.platform.test.hostile;

import java.util.List;

/** Media types that some library could bring along, and that no API document names. */
final class Formats {

    static final List<String> OTHERS = List.of(
            "application/yaml",
            "application/x-yaml",
            "text/yaml",
            "application/cbor",
            "application/x-jackson-smile",
            "application/xml",
            "text/xml",
            "text/html");

    private Formats() {}
}
