package io.fitconnect.auth.statement;

import io.fitconnect.platform.work.WorkQueue;

/**
 * One kind of statement.
 *
 * @param name      names it to the outgoing client, and in the seal of its work
 * @param queue     its due work
 * @param about     what a statement is about, kept as JSON
 * @param mediaType of the request's body
 * @param meter     counts what came of it
 * @param news      what the client hears, for the log
 */
public record StatementKind<T>(
        String name, WorkQueue<SealedStatement> queue, Class<T> about, String mediaType, String meter, String news) {

    String context(String key) {
        return name + ":" + key;
    }
}
