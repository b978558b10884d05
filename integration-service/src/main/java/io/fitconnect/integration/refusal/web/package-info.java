/** Where a vendor's developer reads what was refused. */
@NullMarked
package io.fitconnect.integration.refusal.web;

import org.jspecify.annotations.NullMarked;
