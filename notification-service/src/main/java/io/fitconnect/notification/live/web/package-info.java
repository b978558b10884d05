/** The server that holds streams: Reactor Netty on a port of its own, since a stream costs Tomcat five times as much. */
@NullMarked
package io.fitconnect.notification.live.web;

import org.jspecify.annotations.NullMarked;
