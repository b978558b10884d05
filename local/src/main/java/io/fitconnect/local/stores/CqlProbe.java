package io.fitconnect.local.stores;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;

/** Asks a node for its options (CQL protocol version 4), which it answers to anybody as soon as it serves. */
final class CqlProbe {

    private static final int TIMEOUT_MILLIS = 2_000;
    private static final int HEADER_LENGTH = 9;
    private static final int OPCODE = 4;
    private static final byte VERSION = 4;
    private static final byte OPTIONS = 5;
    private static final byte SUPPORTED = 6;

    private final int port;

    CqlProbe(int port) {
        this.port = port;
    }

    boolean answers() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), TIMEOUT_MILLIS);
            socket.setSoTimeout(TIMEOUT_MILLIS);
            var request = new byte[HEADER_LENGTH];
            request[0] = VERSION;
            request[OPCODE] = OPTIONS;
            socket.getOutputStream().write(request);
            var response = socket.getInputStream().readNBytes(HEADER_LENGTH);
            return response.length == HEADER_LENGTH && response[OPCODE] == SUPPORTED;
        } catch (IOException notYet) {
            return false;
        }
    }
}
