/** Headers that a client may not set, defaults of every response, and headers that are not passed on to clients. */
@NullMarked
package io.fitconnect.gateway.edge.header;

import org.jspecify.annotations.NullMarked;
