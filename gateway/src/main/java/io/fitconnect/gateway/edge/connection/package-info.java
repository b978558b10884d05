/**
 * Netty handlers of a client's connection: they bound the time of heads and of idle connections, pass pipelined requests on one by
 * one, and add a problem body to the requests that Netty itself rejects.
 */
@NullMarked
package io.fitconnect.gateway.edge.connection;

import org.jspecify.annotations.NullMarked;
