package io.fitconnect.social.conversation.message;

/** What became of a message that was given to be sent. */
public sealed interface SendingResult {

    /**
     * It has its place.
     *
     * @param isNew false when the same client id was sent before
     */
    record Sent(Message message, boolean isNew) implements SendingResult {}

    /** It is sent then, unless it is withdrawn. */
    record Held(HeldMessage message) implements SendingResult {}
}
