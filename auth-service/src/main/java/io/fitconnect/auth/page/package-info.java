/**
 * What all pages share: language, security headers, the application that sent the person here, and the page for
 * errors. Pages work without scripts and load nothing from elsewhere. Owns no data.
 */
@NullMarked
package io.fitconnect.auth.page;

import org.jspecify.annotations.NullMarked;
