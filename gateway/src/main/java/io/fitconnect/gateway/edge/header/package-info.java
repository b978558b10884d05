/** Headers that a client may not set, that every answer carries, and that a service's answer may not show. */
@NullMarked
package io.fitconnect.gateway.edge.header;

import org.jspecify.annotations.NullMarked;
