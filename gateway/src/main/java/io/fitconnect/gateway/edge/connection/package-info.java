/**
 * Netty handlers of a client's connection: they bound the time of heads and of silence, hand pipelined requests on one by one,
 * and give a body to what Netty refuses itself.
 */
@NullMarked
package io.fitconnect.gateway.edge.connection;

import org.jspecify.annotations.NullMarked;
