/**
 * The page that shows the API of all services at one address. The documents come from the services themselves, through
 * the gateway and without a token; the viewer is Swagger UI from the class path, so that nothing is loaded from outside.
 */
@NullMarked
package io.fitconnect.gateway.docs;

import org.jspecify.annotations.NullMarked;
