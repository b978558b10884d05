/**
 * Conventions of the HTTP edge: entity tags from versions, opaque cursors, pages.
 */
@NullMarked
package io.fitconnect.platform.web;

import org.jspecify.annotations.NullMarked;
