/**
 * Where a request comes from, as coarsely as its owner needs to recognise it: the network, and the browser with its system. What is
 * kept of a person never holds the whole address or the header that a browser sent.
 */
@NullMarked
package io.fitconnect.auth.origin;

import org.jspecify.annotations.NullMarked;
