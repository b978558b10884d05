/**
 * Answers that are longer than a client takes at once: made by few requests at a time into a temporary file, and sent from
 * there at the client's own pace.
 */
@NullMarked
package io.fitconnect.integration.answer;

import org.jspecify.annotations.NullMarked;
