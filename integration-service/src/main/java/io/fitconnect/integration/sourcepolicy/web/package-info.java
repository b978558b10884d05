/** Where an operator sets what sources allow. */
@NullMarked
package io.fitconnect.integration.sourcepolicy.web;

import org.jspecify.annotations.NullMarked;
