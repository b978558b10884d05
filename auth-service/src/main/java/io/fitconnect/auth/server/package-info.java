/**
 * Wires Spring Security to the features: one filter chain for the protocol's endpoints, one for the pages. The API has the
 * platform's chain. Owns no data and holds no rule of its own.
 */
@NullMarked
package io.fitconnect.auth.server;

import org.jspecify.annotations.NullMarked;
