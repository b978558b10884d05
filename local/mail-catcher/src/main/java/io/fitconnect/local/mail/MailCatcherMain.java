package io.fitconnect.local.mail;

import java.io.IOException;

/** The program: {@code MailCatcherMain MAIL-PORT PAGE-PORT}; it runs until it is stopped. */
public final class MailCatcherMain {

    private MailCatcherMain() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("Arguments: the port for mail, the port for pages");
        }
        MailCatcher catcher = MailCatcher.start(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]));
        Runtime.getRuntime().addShutdownHook(new Thread(catcher::close));
    }
}
