/** Client address and public host of a request, with or without trusted proxies in front of the gateway. */
@NullMarked
package io.fitconnect.gateway.edge.client;

import org.jspecify.annotations.NullMarked;
