/** From which address and under which public host a request came, with trusted proxies before the gateway or without. */
@NullMarked
package io.fitconnect.gateway.edge.client;

import org.jspecify.annotations.NullMarked;
