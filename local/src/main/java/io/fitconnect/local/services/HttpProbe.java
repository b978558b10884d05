package io.fitconnect.local.services;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** One quick question to a service on this machine. */
record HttpProbe(int port, String path) {

    private static final int TIMEOUT_MILLIS = 2_000;

    boolean isOk() {
        try {
            var connection = (HttpURLConnection)
                    URI.create("http://127.0.0.1:" + port + path).toURL().openConnection();
            connection.setConnectTimeout(TIMEOUT_MILLIS);
            connection.setReadTimeout(TIMEOUT_MILLIS);
            try {
                return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            } finally {
                connection.disconnect();
            }
        } catch (IOException notYet) {
            return false;
        }
    }
}
