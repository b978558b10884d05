/**
 * The samples of recorded activities: written once when an import is decoded, at the detail that charts and maps ask for,
 * and read for a training in columns. Only the athlete reads them.
 */
@NullMarked
package io.fitconnect.integration.stream;

import org.jspecify.annotations.NullMarked;
