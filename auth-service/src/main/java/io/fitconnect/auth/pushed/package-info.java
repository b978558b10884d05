/**
 * Pushed authorization requests (RFC 9126): an application sends its request on the back channel, and the browser carries only a
 * reference, which is good for five minutes and one use. They wait in {@code oauth2_authorization}, so that any instance may
 * receive the browser. A client may be registered so that it can ask in no other way.
 */
@NullMarked
package io.fitconnect.auth.pushed;

import org.jspecify.annotations.NullMarked;
