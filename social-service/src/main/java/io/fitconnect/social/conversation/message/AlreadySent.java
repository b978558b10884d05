package io.fitconnect.social.conversation.message;

/**
 * The conversation has a message of this client id: the transaction must roll back, so that the number is not used. It carries the message, which may have moved
 * to the history when another transaction looks for it.
 */
final class AlreadySent extends RuntimeException {

    private final transient Message message;

    AlreadySent(Message message) {
        super("The message was sent before", null, false, false);
        this.message = message;
    }

    Message message() {
        return message;
    }
}
