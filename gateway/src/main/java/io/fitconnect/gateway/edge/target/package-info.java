/** What a request asks for: its method, target and host have one reading, or the request is refused. */
@NullMarked
package io.fitconnect.gateway.edge.target;

import org.jspecify.annotations.NullMarked;
