/** {@code /api/v1/imports}: files in, status out. */
@NullMarked
package io.fitconnect.integration.imports.web;

import org.jspecify.annotations.NullMarked;
