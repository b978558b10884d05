package io.fitconnect.local.services;

/** A jar inside a service's jar; name and checksum make it the same library in several services. */
record Library(String name, long crc) {

    static final String FOLDER = "BOOT-INF/lib/";

    String entry() {
        return FOLDER + name;
    }
}
