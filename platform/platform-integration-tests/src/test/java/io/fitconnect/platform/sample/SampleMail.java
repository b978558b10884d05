package io.fitconnect.platform.sample;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** A mail server for all tests of the module; a test may stop and start it, it keeps its port. */
public final class SampleMail {

    private static final int PORT = freePort();
    private static final GreenMail SERVER = start();

    private SampleMail() {}

    public static GreenMail server() {
        return SERVER;
    }

    static int port() {
        return PORT;
    }

    private static GreenMail start() {
        GreenMail server = new GreenMail(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
