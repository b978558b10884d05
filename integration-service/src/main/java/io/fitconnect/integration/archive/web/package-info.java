/** Archives over HTTP. */
@NullMarked
package io.fitconnect.integration.archive.web;

import org.jspecify.annotations.NullMarked;
