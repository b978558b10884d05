/**
 * The ledger of imports: who handed in which file and what became of it. An acknowledged import ends done or refused.
 * Per athlete one content is one import, and per client one external id is one content, unless that was refused; a
 * recording that the athlete has deleted is not brought back by a vendor. An import is done when each of its activities
 * has its training.
 */
@NullMarked
package io.fitconnect.integration.imports;

import org.jspecify.annotations.NullMarked;
