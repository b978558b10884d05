/**
 * The samples of recorded activities: written once when an import is decoded, at the detail that charts and maps ask for,
 * and read for a training in columns. The athlete reads them all; others read
 * what they may see of them, cut by the athlete's privacy zones.
 */
@NullMarked
package io.fitconnect.integration.stream;

import org.jspecify.annotations.NullMarked;
