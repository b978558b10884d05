/** The trace of a request. A client's own is never continued, so that no client decides what is sampled. */
@NullMarked
package io.fitconnect.gateway.edge.trace;

import org.jspecify.annotations.NullMarked;
